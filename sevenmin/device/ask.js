// The question whether this device may keep something, once there is something to keep.

import "./keeping.js";
import { onChange, refuse, state, turnOn } from "./store.js";

const panel = document.querySelector("[data-ask]");
const appeared = document.querySelector("[data-asked]");
const footer = document.querySelector("[data-keeping]");
const [keep, keepNot] = panel.querySelectorAll("button");
keep.addEventListener("click", turnOn);
keepNot.addEventListener("click", refuse);

export function offer(after) {
  if (!panel.hidden || state() !== "unasked") return;
  // What a reader is writing in by now must not move away from under them.
  const here = document.activeElement.closest("[data-question]");
  const isLater = here && after.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
  (isLater ? here : after).after(panel);
  panel.hidden = false;
  onChange(close);
  appeared.textContent = panel.ariaLabel;
}

// The switch in the footer says what is so now; where the focus moves to those words, once is enough.
function close() {
  const hadFocus = panel.contains(document.activeElement);
  const said = document.createElement("p");
  said.textContent = `${footer.querySelector("[data-note]").textContent} The switch is at the foot of every page.`;
  said.tabIndex = -1;
  panel.replaceChildren(said);
  appeared.textContent = "";
  if (!hadFocus) return;
  footer.querySelector("[role=status]").textContent = "";
  said.focus();
}

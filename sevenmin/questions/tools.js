// Buttons under what a reader wrote, there as long as something is written: under each room to
// write, and under its block for all rooms there.

import { download } from "../device/download.js";
import { sure } from "../device/sure.js";
import { button, element } from "../element.js";
import { empty, roomOf } from "./words.js";

/** Makes a question's room to write, with its tools, and gives it. */
export function writable(question) {
  const text = roomOf(question);
  const actions = { Copy: (said) => copy(text, said), Clear: clearing("what", [text]) };
  text.parentElement.after(tools(`Your words on “${promptOf(text)}”`, [text], actions));
  const block = question.closest(".sm-block");
  if (block && !block.querySelector(":scope > .sm-tools")) block.append(toolsOf(block));
  return text;
}

function toolsOf(block) {
  const questions = [...block.querySelectorAll(".sm-question:has(.sm-words)")];
  const texts = questions.map(roomOf);
  return tools("All that you wrote here", texts, {
    "Print my words": () => printOnly([title(), ...block.querySelectorAll("h2"), ...questions]),
    "Download as text": () => download(fileName(), "text/plain", textOf(texts)),
    ...(texts.length > 1 && { "Clear all": clearing("all that", texts) }),
  });
}

/**
 * @param {string} name what they are for, for those who do not see where they stand
 * @param {HTMLTextAreaElement[]} texts
 * @param {Object<string, (said: HTMLElement, pressed: HTMLElement) => void>} actions
 */
function tools(name, texts, actions) {
  const bar = element("div", "sm-tools");
  bar.role = "group";
  bar.ariaLabel = name;
  const said = element("p", "sm-tools__said");
  said.role = "status";
  for (const [words, action] of Object.entries(actions)) {
    bar.append(button(words, "sm-action", ({ target }) => action(said, target)));
  }
  bar.append(said);
  const look = () => {
    bar.hidden = !texts.some((text) => text.value);
    said.textContent = "";
  };
  for (const text of texts) text.addEventListener("input", look);
  look();
  return bar;
}

function clearing(what, texts) {
  const asking = `Clear ${what} you wrote here? You cannot get it back.`;
  return (_, pressed) => {
    sure(pressed, asking, pressed.textContent, "Leave it", () => {
      texts.forEach(empty);
      texts[0].focus();
    });
  };
}

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text.value);
    said.textContent = "Copied";
  } catch {
    // Not every intranet is served over https, without which there is no clipboard.
    text.select();
    said.textContent =
      "Your words are selected. Copy them with Ctrl and C, or with ⌘ and C on a Mac.";
  }
}

function printOnly(parts) {
  const mark = (on) => parts.forEach((part) => part.toggleAttribute("data-only", on));
  mark(true);
  addEventListener("afterprint", () => mark(false), { once: true });
  print();
}

const title = () => document.querySelector("h1");
const promptOf = (text) => text.labels[0].lastChild.textContent.trim();
const fileName = () => `${document.querySelector("[data-brief]").dataset.brief}.txt`;

function textOf(texts) {
  const parts = texts.flatMap((text) => [promptOf(text), text.value]);
  return `${[title().textContent.trim(), ...parts].join("\n\n")}\n`;
}

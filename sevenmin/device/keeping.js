// The switch at the foot of every page: whether this device keeps anything of this site.

import { full, isOn, onChange, state, turnOff, turnOn } from "./store.js";
import { sure } from "./sure.js";

const OFF = "Off: nothing is kept.";
const SAID = {
  on: "On: what you answer and choose is kept in this browser.",
  unasked: OFF,
  refused: OFF,
  blocked: "This browser keeps nothing for this site.",
};
const FULL = "On, but this browser has no room left: what is new is not kept.";

const part = document.querySelector("[data-keeping]");
const button = part.querySelector("[role=switch]");
const note = part.querySelector("[data-note]");

button.addEventListener("click", () => {
  if (!isOn()) return turnOn();
  sure(
    button,
    "Turn this off? Everything that is kept here will be forgotten.",
    "Forget it all",
    "Leave it on",
    turnOff,
  );
});
onChange(() => {
  show();
  part.querySelector("[role=status]").textContent = note.textContent;
});
show();
part.dataset.ready = "";

function show() {
  button.ariaChecked = String(isOn());
  note.textContent = full ? FULL : SAID[state()];
}

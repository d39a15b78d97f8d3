// The button on the privacy page that clears everything.

import { turnOff } from "./store.js";
import { sure } from "./sure.js";

const WORDS = "Clear everything that this site keeps on this device? It cannot be brought back.";

const part = document.querySelector("[data-clear-kept]");
const button = part.querySelector("button");
const said = part.querySelector("[role=status]");

button.addEventListener("click", () => {
  said.textContent = "";
  sure(button, WORDS, "Clear everything", "Leave it", () => {
    turnOff();
    said.textContent = "Nothing is kept on this device now, and the switch is off.";
  });
});

// Keeps the colours that a reader has chosen, if this device may keep anything; else it asks.

import { offer } from "./device/ask.js";
import { forget, onChange, write } from "./device/store.js";

onChange(keepChosen);

export function keepColours() {
  if (!window.sevenminColours.chosen()) return forget("colours");
  keepChosen();
  offer(document.querySelector(".sm-header"));
}

// A page without a choice of its own leaves alone what another tab kept.
function keepChosen() {
  const chosen = window.sevenminColours.chosen();
  if (chosen) write("colours", chosen);
}

// Beside what a reader writes stands what becomes of it: of two sentences, the one that is true now.

import { full, isOn, onChange } from "./store.js";

onChange(show);
show();

function show() {
  for (const said of document.querySelectorAll("[data-kept]")) {
    said.hidden = said.dataset.kept !== `${isOn() && !full}`;
  }
}

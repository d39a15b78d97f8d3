// The page “My learning log”: everything on it is made anew whenever something changes.

// The page says where the switch is, so it is never without it.
import "./keeping.js";
import { showAgain } from "./again.js";
import { startCarrying } from "./carrying.js";
import { inWords, today } from "./days.js";
import { clearOnAsking } from "./emptying.js";
import { log } from "./log.js";
import { revisits } from "./revisits.js";
import { sortRows } from "./rows.js";
import { sound } from "./sound.js";
import { onChange, onWritten, turnOn } from "./store.js";
import { focusSum, showSum } from "./sum.js";

const place = document.querySelector("[data-log]");
const here = new Set([...place.querySelectorAll("[data-brief]")].map(({ dataset }) => dataset.brief));
const after = place.dataset.revisit.split(" ").filter(Boolean).map(Number);

for (const button of place.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}
place.querySelector("[data-keep]").addEventListener("click", () => {
  turnOn();
  focusSum(place);
});
startCarrying(place, kept, show);
clearOnAsking(place, () => {
  show();
  focusSum(place);
});
onChange(show);
// A brief was read in another tab.
onWritten("log", show);
show();

function kept() {
  return named(sound(log()).log);
}

function show() {
  const now = kept();
  const visits = revisits(now, after, today()).filter(({ slug }) => here.has(slug));
  const isEmpty = Object.values(now).every((group) => Object.keys(group).length === 0);
  place.toggleAttribute("data-some", !isEmpty);
  showSum(place, now, visits.filter(({ due }) => due).length);
  showAgain(place, visits, show);
  sortRows(place, now);
  for (const part of place.querySelectorAll("[data-out], [data-clear]")) part.hidden = isEmpty;
  place.querySelector("[data-made]").textContent = isEmpty ? "" : madeOn();
}

// A brief may have another title by now.
function named(now) {
  for (const link of place.querySelectorAll("[data-brief] a")) {
    const { brief } = link.closest("[data-brief]").dataset;
    if (Object.hasOwn(now.briefs, brief)) now.briefs[brief].title = link.textContent;
  }
  return now;
}

function madeOn() {
  return ` It was made on ${inWords(today())} from what this device kept.`;
}

// The reader's own words: room that grows with them, kept on this device while the reader wants it.

import { today } from "../device/days.js";
import { change, full, isOn, offer, onChange, read } from "../device/store.js";

const rooms = new Map();
const unsaved = new Set();
let waiting;

/** Makes a question's room to write grow, puts back what was written there, and gives it. */
export function roomOf(question) {
  const text = question.querySelector(".sm-words");
  if (rooms.has(question)) return text;
  rooms.set(question, text);
  const kept = read("reflections")?.[question.id];
  const words = kept?.print === question.dataset.fingerprint ? `${kept.text}` : "";
  // A reader may have written before this script came.
  if (!text.value.startsWith(words)) text.value = words + text.value;
  text.addEventListener("input", () => written(question, text));
  // Else what was said of the answer would go when a button is pressed, and the button with it.
  text.addEventListener("change", (event) => event.stopPropagation());
  grow(text);
  return text;
}

/** Takes the words away, here and on the device. */
export function empty(text) {
  text.value = "";
  text.dispatchEvent(new Event("input", { bubbles: true }));
  save();
}

function written(question, text) {
  grow(text);
  unsaved.add(question);
  clearTimeout(waiting);
  waiting = setTimeout(save, 400);
}

// The same words behind the textarea give it its height, and stand on paper.
function grow(text) {
  text.parentElement.dataset.words = text.value;
}

function save() {
  const [first] = [...unsaved].filter((question) => rooms.get(question).value);
  if (first) offer(first);
  if (unsaved.size && isOn()) change("reflections", withUnsaved);
}

function withUnsaved(kept) {
  const all = { ...kept };
  for (const question of unsaved) all[question.id] = entry(question);
  unsaved.clear();
  return all;
}

function entry(question) {
  const text = rooms.get(question).value;
  return text ? { text, on: today(), print: question.dataset.fingerprint } : undefined;
}

function sayWhatIsKept() {
  for (const said of document.querySelectorAll(".sm-privacy [data-kept]")) {
    said.hidden = (said.dataset.kept === "yes") !== (isOn() && !full);
  }
}

sayWhatIsKept();
onChange(() => {
  sayWhatIsKept();
  for (const [question, text] of rooms) if (text.value) unsaved.add(question);
  save();
});
addEventListener("pagehide", save);

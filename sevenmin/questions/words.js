// The reader's own words: room that grows with them, kept on this device while the reader wants it.

import { today } from "../device/days.js";
import { offer } from "../device/offer.js";
import { change, full, isOn, onChange, read } from "../device/store.js";

const rooms = new Set();
const unsaved = new Set();
let waiting;

const questionOf = (text) => text.closest("[data-question]");
const noteOf = (text) => text.parentElement.previousElementSibling.lastElementChild;

/** Makes a question's room to write grow, puts back what was written there, and gives it. */
export function roomOf(question) {
  const text = question.querySelector(".sm-words");
  if (rooms.has(text)) return text;
  rooms.add(text);
  putBack(question, text);
  text.addEventListener("input", () => written(text));
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

// Also where the question has changed: words out of sight could not be cleared.
function putBack({ id, dataset }, text) {
  const kept = read("reflections")?.[id];
  if (!kept?.text) return;
  // A reader may have written before this script came.
  if (!text.value.startsWith(kept.text)) text.value = kept.text + text.value;
  if (kept.fingerprint !== dataset.fingerprint) {
    noteOf(text).textContent = "You wrote this to an earlier version of the question.";
  }
}

function written(text) {
  if (!text.value) noteOf(text).textContent = "";
  grow(text);
  unsaved.add(text);
  clearTimeout(waiting);
  waiting = setTimeout(save, 400);
}

// The same words behind the textarea give it its height, and stand on paper.
function grow(text) {
  text.parentElement.dataset.words = text.value;
}

function save() {
  const first = [...unsaved].find((text) => text.value);
  if (first) offer(questionOf(first));
  // What found no room waits for the next time.
  if (unsaved.size && change("reflections", withUnsaved)) unsaved.clear();
}

function withUnsaved(kept) {
  const all = { ...kept };
  for (const room of unsaved) {
    const { id, dataset } = questionOf(room);
    const { value: text } = room;
    all[id] = text ? { text, on: today(), fingerprint: dataset.fingerprint } : undefined;
  }
  return all;
}

function sayWhatIsKept() {
  for (const said of document.querySelectorAll("[data-kept]")) {
    said.hidden = said.dataset.kept !== `${isOn() && !full}`;
  }
}

sayWhatIsKept();
onChange(() => {
  sayWhatIsKept();
  for (const text of rooms) if (text.value) unsaved.add(text);
  save();
});
addEventListener("pagehide", save);

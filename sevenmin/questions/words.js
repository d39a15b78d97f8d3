// The reader's own words: room that grows with them, kept on this device while the reader wants it.

import { change, full, isOn, onChange, read, state } from "../device/store.js";

const questions = new Set();
const unsaved = new Set();
let waiting;

/** Makes a question's room to write grow, and puts back what was written there. */
export function startWords(question) {
  const text = wordsOf(question);
  const kept = read("reflections")?.[question.id];
  const fits = kept?.print === question.dataset.fingerprint;
  // A reader may have written before this script came.
  if (fits && !text.value.startsWith(kept.text)) text.value = kept.text + text.value;
  questions.add(question);
  text.addEventListener("input", () => written(question));
  grow(text);
}

export const wordsOf = (question) => question.querySelector(".sm-words");

function written(question) {
  grow(wordsOf(question));
  unsaved.add(question);
  clearTimeout(waiting);
  waiting = setTimeout(save, 400);
}

// The same words behind the textarea give it its height, and stand on paper.
function grow(text) {
  text.parentElement.dataset.words = text.value;
}

function save() {
  const [first] = [...unsaved].filter((question) => wordsOf(question).value);
  if (first && state() === "unasked") offer(first);
  if (unsaved.size && isOn()) change("reflections", withUnsaved);
}

function withUnsaved(kept) {
  const all = { ...kept };
  for (const question of unsaved) all[question.id] = entry(question);
  unsaved.clear();
  return all;
}

function entry(question) {
  const text = wordsOf(question).value;
  const on = new Date().toLocaleDateString("sv");
  return text ? { text, on, print: question.dataset.fingerprint } : undefined;
}

async function offer(question) {
  const { offer } = await import("../device/ask.js");
  offer(question);
}

function sayWhatIsKept() {
  for (const said of document.querySelectorAll(".sm-privacy [data-kept]")) {
    said.hidden = (said.dataset.kept === "yes") !== (isOn() && !full);
  }
}

sayWhatIsKept();
onChange(() => {
  sayWhatIsKept();
  for (const question of questions) if (wordsOf(question).value) unsaved.add(question);
  save();
});
addEventListener("pagehide", save);

// A reader's own words to questions, kept on this device while the reader wants that. What another
// tab kept is shown here, but never over words that wait to be kept.

import "./kept_note.js";
import { today } from "./days.js";
import { offer } from "./offer.js";
import { replaceWords } from "./replace_words.js";
import { shared } from "./shared.js";
import { onChange, onWritten, read } from "./store.js";

const keep = shared("reflections");
// Each text with what is kept of it, as far as this page knows.
const known = new Map();
const shown = new Map();
let waiting;

const questionOf = (text) => text.closest("[data-question]");

/**
 * Puts back what was kept of a text, and keeps what is written in it.
 * @param {HTMLTextAreaElement} text
 * @param {(isOld: boolean) => void} show what follows when kept words come; `isOld` where they were
 *   written to an earlier version of the question: out of sight, they could not be cleared
 */
export function keepText(text, show) {
  const { words, isOld } = keptOf(text);
  // A reader may have written before this script came.
  if (!text.value.startsWith(words)) text.value = words + text.value;
  known.set(text, words);
  shown.set(text, show);
  if (words) show(isOld);
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 400);
  });
}

function keptOf(text) {
  const { id, dataset } = questionOf(text);
  const kept = read("reflections")?.[id];
  const words = typeof kept?.text === "string" ? kept.text : "";
  return { words, isOld: words !== "" && kept.fingerprint !== dataset.fingerprint };
}

/** At once, and not when the reader rests. */
export function save() {
  const unsaved = [...known.keys()].filter((text) => text.value !== known.get(text));
  const first = unsaved.find((text) => text.value);
  if (first) offer(questionOf(first));
  // What found no room waits for the next time.
  if (!unsaved.length || !keep(Object.fromEntries(unsaved.map(entryOf)))) return;
  for (const text of unsaved) known.set(text, text.value);
}

function entryOf(text) {
  const { id, dataset } = questionOf(text);
  const entry = { text: text.value, on: today(), fingerprint: dataset.fingerprint };
  return [id, text.value ? entry : null];
}

function takeOver() {
  for (const [text, before] of known) {
    const { words, isOld } = keptOf(text);
    if (words === before || text.value !== before) continue;
    replaceWords(text, words);
    known.set(text, words);
    text.dispatchEvent(new Event("input", { bubbles: true }));
    shown.get(text)(isOld);
  }
}

onWritten("reflections", takeOver);
onChange((isTurnedOnHere) => {
  // Whoever turns it on wants what stands here to be kept, also what was forgotten before.
  if (isTurnedOnHere) for (const text of known.keys()) known.set(text, "");
  save();
});
addEventListener("pagehide", save);

// Choices in an order of the reader's own, the same each time, so that nobody learns a place instead
// of an answer. Two choices stay as they are.

import { onChange, read, write } from "../device/store.js";

const seed = String(read("order") ?? crypto.getRandomValues(new Uint32Array(1))[0]);
const keep = () => read("order") ?? write("order", seed);
onChange(keep);
keep();

/** @param {HTMLElement} block */
export function shuffle(block) {
  for (const choices of block.querySelectorAll(".sm-choices")) {
    const all = [...choices.querySelectorAll(":scope > .sm-choice")];
    if (all.length < 3) continue;
    const rank = new Map(all.map((one) => [one, hash(one.firstElementChild.id + seed)]));
    choices.append(...all.sort((a, b) => rank.get(a) - rank.get(b)));
  }
}

// FNV-1a: small. The seed comes last, so that it mixes ids which differ in their last letter only.
function hash(text) {
  let made = 2166136261;
  for (const letter of text) made = Math.imul(made ^ letter.charCodeAt(0), 16777619);
  return made;
}

// Each item has a native select, so that the script only marks.

import { hush, itemsOf, markItems } from "../feedback.js";

export default {
  missing: "Choose a match for each.",

  answer(question) {
    const given = itemsOf(question).map((item) => `${item.dataset.item}-${selectOf(item).value}`);
    return given.some((pair) => pair.endsWith("-")) ? null : given;
  },

  /** As `Matching.mark` does: a match has the key of its item. */
  mark: (question) => markItems(question, correct, "right"),

  show(question, answer) {
    itemsOf(question).forEach((item, i) => (selectOf(item).value = answer[i]?.slice(2) ?? ""));
  },

  clear(question) {
    this.show(question, []);
    itemsOf(question).forEach(hush);
  },
};

const selectOf = (item) => item.querySelector("select");

function correct(item) {
  const key = item.dataset.item;
  const match = item.querySelector(`[value=${key}]`);
  return match.selected ? "" : `The match is “${match.textContent}”.`;
}

// Each item has a native select, so that the script only marks.

import { hush } from "../feedback.js";
import { itemsOf, markItems } from "../items.js";

export default { missing: "Choose a match for each.", answer, mark, show, clear };

const selectOf = (item) => item.querySelector("select");

function answer(question) {
  const given = itemsOf(question).map((item) => `${item.dataset.item}-${selectOf(item).value}`);
  return given.some((pair) => pair.endsWith("-")) ? null : given;
}

/** As `Matching.mark` does: a match has the key of its item. */
function mark(question) {
  return markItems(question, correct, "right");
}

function correct(item) {
  const { value } = selectOf(item);
  const key = item.dataset.item;
  const match = item.querySelector(`[value=${key}]`).textContent;
  return value === key ? "" : `The match is “${match}”.`;
}

function show(question, answer) {
  for (const item of itemsOf(question)) {
    const pair = answer.find((one) => one.startsWith(`${item.dataset.item}-`));
    selectOf(item).value = pair?.slice(2) ?? "";
  }
}

function clear(question) {
  show(question, []);
  itemsOf(question).forEach(hush);
}

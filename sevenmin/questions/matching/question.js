// A native select for each item: the script only marks.

import { hush } from "../feedback.js";
import { itemsOf, markItems } from "../items.js";

export default { missing: "Choose a match for each.", answer, mark, show, clear };

const selectOf = (item) => item.querySelector("select");

function answer(question) {
  const items = itemsOf(question);
  const isWhole = items.every((item) => selectOf(item).value);
  return isWhole ? items.map((item) => `${item.dataset.item}-${selectOf(item).value}`) : null;
}

/** As `Matching.mark` does: a match has the key of its item. */
function mark(question) {
  return markItems(question, correct, "right");
}

function correct(item) {
  const { value, options } = selectOf(item);
  const { item: key } = item.dataset;
  const match = [...options].find((option) => option.value === key);
  return value === key ? "" : `The match is “${match.textContent}”.`;
}

function show(question, answer) {
  for (const item of itemsOf(question)) {
    const pair = answer.find((one) => one.startsWith(`${item.dataset.item}-`));
    selectOf(item).value = pair?.split("-")[1] ?? "";
  }
}

function clear(question) {
  show(question, []);
  itemsOf(question).forEach(hush);
}

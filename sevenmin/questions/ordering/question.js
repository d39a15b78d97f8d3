// Each item gets a button that moves it up and one that moves it down: no mouse, no steady hand.

import { element } from "../element.js";
import { hush } from "../feedback.js";
import { itemsOf, markItems } from "../items.js";

export default { missing: "Move at least one of them.", start, answer, mark, show, clear };

const WAYS = { up: ["↑", "previousElementSibling"], down: ["↓", "nextElementSibling"] };

const listOf = (question) => question.querySelector(".sm-order");
const keysOf = (question) => itemsOf(question).map((item) => item.dataset.item);
const wordsOf = (item) => item.querySelector("label").textContent;
const beside = (item, way) => item[WAYS[way][1]];

function start(question, asked) {
  const list = listOf(question);
  const said = element("p", "sm-hidden");
  said.setAttribute("role", "status");
  list.after(said);
  list.dataset.shown = keysOf(question);
  list.append(...itemsOf(question).sort((one, other) => chosen(one) - chosen(other)));
  for (const item of list.children) addButtons(item);
  settle(question);
  list.addEventListener("click", (event) => {
    if (!move(event)) return;
    settle(question);
    said.textContent = placeOf(event.target.closest("li"), list);
    asked.changed();
  });
}

// A reader may have given places before this script came.
function chosen(item) {
  return Number(item.querySelector("select").value) || Infinity;
}

function addButtons(item) {
  const select = item.querySelector("select");
  select.remove();
  for (const [way, [arrow]] of Object.entries(WAYS)) {
    const button = element("button", `sm-move sm-move--${way}`, arrow);
    Object.assign(button, { type: "button", id: `${select.id}-${way}`, value: way });
    button.setAttribute("aria-label", `Move ${way}: ${wordsOf(item)}`);
    item.append(button);
  }
}

/** Whether the click moved an item. Its neighbour gives way, for what is moved loses the focus. */
function move({ target, detail }) {
  const item = target.closest("li");
  const other = target.value && beside(item, target.value);
  if (!other) return false;
  const { top } = target.getBoundingClientRect();
  if (target.value === "up") item.after(other);
  else item.before(other);
  // The button stays under the pointer that pressed it, so that it can be pressed again.
  if (detail) scrollBy({ top: target.getBoundingClientRect().top - top, behavior: "instant" });
  return true;
}

function settle(question) {
  for (const button of listOf(question).querySelectorAll("button")) {
    button.setAttribute("aria-disabled", !beside(button.parentElement, button.value));
  }
}

function placeOf(item, { children }) {
  return `“${wordsOf(item)}” is now number ${[...children].indexOf(item) + 1} of ${children.length}.`;
}

/** Nothing is answered as long as all stand where they stood. */
function answer(question) {
  const keys = keysOf(question);
  return String(keys) === listOf(question).dataset.shown ? null : keys;
}

/** As `Ordering.mark` does: the keys are letters in the right order. */
function mark(question) {
  const right = keysOf(question).sort();
  const correct = ({ dataset: { item } }, place) =>
    right[place] === item ? "" : `This is number ${right.indexOf(item) + 1}.`;
  return markItems(question, correct, "in the right place");
}

function show(question, answer) {
  const rank = ({ dataset }) => answer.indexOf(dataset.item);
  listOf(question).append(...itemsOf(question).sort((one, other) => rank(one) - rank(other)));
  settle(question);
}

function clear(question) {
  show(question, listOf(question).dataset.shown.split(","));
  itemsOf(question).forEach(hush);
}

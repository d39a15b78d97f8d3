// Buttons in place of selects: each moves its item up or down. No mouse, no steady hand.

import { hush } from "../feedback.js";
import { itemsOf, markItems } from "../items.js";

export default { missing: "Move at least one of them.", start, answer, mark, show, clear };

const WAYS = { up: "previousElementSibling", down: "nextElementSibling" };

const listOf = (question) => question.querySelector(".sm-order");
const keysOf = (question) => itemsOf(question).map((item) => item.dataset.item);

function start(question, asked) {
  const list = listOf(question);
  list.dataset.shown = keysOf(question);
  // A reader may have given places before this script came.
  arrange(question, (item) => item.querySelector("select").value || 10);
  for (const select of list.querySelectorAll("select")) select.remove();
  list.addEventListener("click", (event) => {
    if (!move(event)) return;
    settle(list);
    list.nextElementSibling.textContent = said(event.target.closest("li"), [...list.children]);
    asked.changed();
  });
}

function arrange(question, rank) {
  const list = listOf(question);
  list.append(...itemsOf(question).sort((one, other) => rank(one) - rank(other)));
  settle(list);
}

/** The first cannot go up, nor the last down. Their buttons stay, and so does the focus on them. */
function settle(list) {
  for (const button of list.querySelectorAll("button")) {
    button.hidden = false;
    button.setAttribute("aria-disabled", !button.parentElement[WAYS[button.value]]);
  }
}

/** Whether a click moved its item. The neighbour gives way: what is moved loses the focus. */
function move({ target, detail }) {
  const item = target.closest("li");
  const other = item?.[WAYS[target.value]];
  if (!other) return false;
  const { top } = target.getBoundingClientRect();
  if (target.value === "up") item.after(other);
  else item.before(other);
  // The button stays under the pointer that pressed it, so that it can be pressed again.
  if (detail) scrollBy({ top: target.getBoundingClientRect().top - top, behavior: "instant" });
  return true;
}

function said(item, items) {
  const { textContent } = item.querySelector("label");
  return `“${textContent}” is now number ${items.indexOf(item) + 1} of ${items.length}.`;
}

/** Nothing is answered as long as all stand where they stood. */
function answer(question) {
  const keys = keysOf(question);
  return String(keys) === listOf(question).dataset.shown ? null : keys;
}

/** As `Ordering.mark` does: a, b, c … is the right order. */
function mark(question) {
  const right = keysOf(question).sort();
  const correct = ({ dataset: { item } }, place) =>
    right[place] === item ? "" : `This is number ${right.indexOf(item) + 1}.`;
  return markItems(question, correct, "in the right place");
}

function show(question, answer) {
  arrange(question, (item) => answer.indexOf(item.dataset.item));
}

function clear(question) {
  show(question, listOf(question).dataset.shown.split(","));
  itemsOf(question).forEach(hush);
}

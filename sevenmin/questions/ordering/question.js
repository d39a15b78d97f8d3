// Buttons in place of selects: each moves its item up or down. No mouse, no steady hand.

import { hush, itemsOf, markItems } from "../feedback.js";

const WAYS = { up: "previousElementSibling", down: "nextElementSibling" };

export default {
  missing: "Move at least one of them.",

  start(question, asked) {
    const list = listOf(question);
    list.dataset.shown = keysOf(question);
    // A reader may have given places before this script came.
    arrange(question, (item) => item.firstElementChild.value || 10);
    for (const item of itemsOf(question)) item.firstElementChild.remove();
    settle(question);
    list.addEventListener("click", ({ target, detail }) => {
      const item = target.parentElement;
      const other = item[WAYS[target.value]];
      if (!other) return;
      const { offsetTop } = item;
      // The neighbour gives way: what is moved loses the focus.
      item[target.value === "up" ? "after" : "before"](other);
      settle(question);
      // The button stays under the pointer that pressed it, so that it can be pressed again.
      if (detail) scrollBy({ top: item.offsetTop - offsetTop, behavior: "instant" });
      list.nextElementSibling.textContent = said(item, itemsOf(question));
      asked.changed();
    });
  },

  /** Nothing is answered as long as all stand where they stood. */
  answer(question) {
    const keys = keysOf(question);
    return String(keys) === listOf(question).dataset.shown ? null : keys;
  },

  /** As `Ordering.mark` does: a, b, c … is the right order. */
  mark(question) {
    const correct = ({ dataset }, place) => {
      const right = "abcdefghi".indexOf(dataset.item);
      return right === place ? "" : `This is number ${right + 1}.`;
    };
    return markItems(question, correct, "in the right place");
  },

  show(question, answer) {
    arrange(question, (item) => answer.indexOf(item.dataset.item));
    settle(question);
  },

  clear(question) {
    this.show(question, listOf(question).dataset.shown);
    itemsOf(question).forEach(hush);
  },
};

const listOf = (question) => question.querySelector(".sm-order");
const keysOf = (question) => itemsOf(question).map((item) => item.dataset.item);

function arrange(question, rank) {
  listOf(question).append(...itemsOf(question).sort((one, other) => rank(one) - rank(other)));
}

/** The first cannot go up, nor the last down. Their buttons stay, and so does the focus on them. */
function settle(question) {
  for (const button of question.querySelectorAll(".sm-move")) {
    button.hidden = false;
    button.setAttribute("aria-disabled", !button.parentElement[WAYS[button.value]]);
  }
}

function said(item, items) {
  const { textContent } = item.firstElementChild;
  return `“${textContent}” is now number ${items.indexOf(item) + 1} of ${items.length}.`;
}

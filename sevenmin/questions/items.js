// Questions whose items are right or wrong each by itself.

import { tell, whyOf } from "./feedback.js";

export const itemsOf = (question) => [...question.querySelectorAll("[data-item]")];

/**
 * Marks each item, and says beside it why.
 * @param {(item: HTMLElement, place: number) => string} correct where a wrong item belongs, or ""
 * @param {string} how what the right ones are: "in the right place"
 */
export function markItems(question, correct, how) {
  const items = itemsOf(question);
  const found = items.filter((item, place) => {
    const correction = correct(item, place);
    const words = `${correction} ${whyOf(question, item.dataset.item)}`;
    tell(item, correction ? "chosen-wrong" : "chosen-right", words.trim());
    return !correction;
  }).length;
  const right = found === items.length;
  const number = `${found} of ${items.length} ${found === 1 ? "is" : "are"} ${how}`;
  const outcome = right ? "That is right" : `Not quite: ${number}`;
  return { right, message: `${outcome}. The reasons stand beside each.` };
}

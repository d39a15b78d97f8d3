// Questions whose items are right or wrong each by itself.

import { tell, whyOf } from "./feedback.js";

export const itemsOf = (question) => [...question.querySelectorAll("[data-item]")];

/**
 * Marks each item, and says beside it why.
 * @param {(item: HTMLElement, place: number) => string} correct where a wrong item belongs, or ""
 * @param {string} are what is said of the number of right ones: "2 of 4 are …"
 */
export function markItems(question, correct, are) {
  const items = itemsOf(question);
  const right = items.filter((item, place) => judge(question, item, correct(item, place))).length;
  if (right === items.length) return { right: true, message: "That is right. The reasons stand beside each." };
  const message = `Not quite: ${right} of ${items.length} ${right === 1 ? "is" : "are"} ${are}. Read the reasons beside each.`;
  return { right: false, message };
}

function judge(question, item, correction) {
  const why = whyOf(question, item.dataset.item);
  tell(item, correction ? "chosen-wrong" : "chosen-right", `${correction} ${why}`.trim());
  return !correction;
}

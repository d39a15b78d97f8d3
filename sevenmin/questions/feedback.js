// What is said of an item of a question: by words and a sign, beside the item and tied to it.

import { element, ours } from "../element.js";

export const SAID = {
  "chosen-right": "Right.",
  "chosen-wrong": "Not right.",
  missed: "Right, and not chosen.",
};

const CONTROL = "input, select, button";

/** The reason for an item, as it stands behind “Answer and reasons”. */
export function whyOf(question, key) {
  return entryOf(question, key).querySelector(".sm-solution__why").textContent;
}

export function entryOf(question, key) {
  return question.querySelector(`.sm-solution [data-key="${key}"]`);
}

/** Puts a verdict and its reason into an item. */
export function tell(item, verdict, words, said = SAID[verdict]) {
  hush(item);
  item.dataset.verdict = verdict;
  if (verdict === "left") return;
  const feedback = element("p", "sm-feedback");
  feedback.append(ours("strong", "sm-verdict", said), ` ${words}`);
  item.append(feedback);
  for (const control of item.querySelectorAll(CONTROL)) {
    feedback.id ||= `${control.id}-feedback`;
    control.setAttribute("aria-describedby", feedback.id);
  }
}

/** The answer is another one: what was said of it goes, and the reason stays, to learn from. */
export function soften(item) {
  item.querySelector(".sm-verdict")?.remove();
  delete item.dataset.verdict;
}

/** Takes both away. */
export function hush(item) {
  soften(item);
  item.querySelector(".sm-feedback")?.remove();
  for (const control of item.querySelectorAll(CONTROL)) control.removeAttribute("aria-describedby");
}

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

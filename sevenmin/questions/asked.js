// One question on the page: its Check button, what is said of an answer, and what is kept of it.
// Without JavaScript there is no button to press.

import { button, element } from "../element.js";
import { oneByOne } from "./hints.js";
import { forget, recall, remember } from "./memory.js";

/**
 * What a type's question.js exports. `question` is its element, an answer a list of keys.
 * @typedef {object} Type
 * @property {string} [button] the button's words; empty for none, where a type checks by itself
 * @property {string} missing what to do when nothing is answered
 * @property {(question: HTMLElement, asked: Asked) => void} [start] builds what needs a script
 * @property {(question: HTMLElement) => string[] | null} answer
 * @property {(question: HTMLElement, answer: string[]) => {right: ?boolean, message: string}} mark
 *   as the engine does; it shows the feedback beside each item
 * @property {(question: HTMLElement, answer: string[]) => void} show puts a kept answer back
 * @property {(question: HTMLElement) => void} clear takes answer and feedback away
 */

export class Asked {
  /** @param {HTMLElement} question  @param {Type} type */
  constructor(question, type) {
    Object.assign(this, { question, type, place: question.querySelector(".sm-answer") });
    this.hint = this.place.querySelector(".sm-hint");
    this.status = element("div", "sm-status");
    const words = type.button ?? "Check";
    if (words) this.place.append(button(words, "sm-check", () => this.check()));
    this.place.append(this.status);
    type.start?.(question, this);
    oneByOne(question);
    question.addEventListener("change", ({ target }) => this.place.contains(target) && this.changed());
    this.restore();
    // A live region must be on the page before its words are, or they are not said.
    this.status.setAttribute("role", "status");
  }

  get isMarked() {
    return "marked" in this.question.dataset;
  }

  get isAnswered() {
    return this.type.answer(this.question) !== null;
  }

  /** "right", "wrong" or, as long as it was not checked, nothing. */
  get outcome() {
    return this.question.dataset.outcome;
  }

  /** Says how the answer stands, or what is missing. */
  check() {
    const answer = this.type.answer(this.question);
    this.silence();
    if (!answer) return this.complain();
    this.tell(answer);
    remember(this.question, answer);
  }

  tell(answer) {
    const { right, message } = this.type.mark(this.question, answer);
    if (this.isMarked) this.question.dataset.outcome = right ? "right" : "wrong";
    if (message) this.status.append(element("p", "sm-status__text", message));
  }

  /** What was said of an answer is not said of the next one. The reasons stay, to learn from. */
  changed() {
    this.silence();
    if (this.isMarked) this.question.dispatchEvent(new Event("sevenmin:changed", { bubbles: true }));
    else if (this.type.button === "") this.check();
  }

  reset() {
    this.type.clear(this.question);
    this.silence();
    forget(this.question);
  }

  restore() {
    const answer = recall(this.question);
    if (!answer) return;
    this.type.show(this.question, answer);
    this.tell(answer);
  }

  silence() {
    document.getElementById(this.errorId)?.remove();
    this.describe();
    this.status.replaceChildren();
    delete this.question.dataset.outcome;
  }

  // GOV.UK's pattern: the message stands beside the question and is tied to it.
  complain() {
    const error = element("p", "sm-error");
    error.id = this.errorId;
    error.setAttribute("role", "alert");
    error.append(element("span", "sm-hidden", "Error: "), this.type.missing);
    if (this.hint) this.hint.after(error);
    else this.place.prepend(error);
    this.describe(error.id);
  }

  describe(...more) {
    const ids = [this.hint?.id, ...more].filter(Boolean).join(" ");
    if (ids) this.place.setAttribute("aria-describedby", ids);
    else this.place.removeAttribute("aria-describedby");
  }

  /** Moves the focus to where an answer begins. */
  focus() {
    this.place.querySelector("input, select, textarea, button").focus();
  }

  get errorId() {
    return `${this.question.id}-error`;
  }
}

// One question on the page: its Check button, what is said of an answer, and what is kept of it.
// Without JavaScript there is no button to press.

import { button, element, steady } from "../element.js";
import { soften } from "./feedback.js";
import { forget, onElsewhere, recall, remember } from "../device/answers.js";

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
    const check = button(words, "sm-check", () => steady(check, () => this.check()));
    if (words) this.place.append(check);
    this.place.append(this.status);
    type.start?.(question, this);
    this.startHints();
    question.addEventListener("change", ({ target }) => this.place.contains(target) && this.changed());
    this.restore();
    this.isSpoken = true;
    onElsewhere(() => this.takeOver());
  }

  /** One by one: the next is offered when the one before it was opened. */
  startHints() {
    const hints = [...this.question.querySelectorAll(".sm-help")];
    hints.forEach((hint, i) => {
      hint.hidden = i > 0;
      hint.addEventListener("toggle", () => hints[i + 1]?.removeAttribute("hidden"), { once: true });
    });
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

  // A live region must be on the page before its words are, or they are not said.
  set isSpoken(on) {
    this.status.setAttribute("role", on ? "status" : "none");
  }

  /**
   * Says how the answer stands, or what is missing.
   * @param {boolean} isAlone not where something else speaks for all questions of a quiz
   */
  check(isAlone = true) {
    const answer = this.type.answer(this.question);
    this.silence();
    this.isSpoken = isAlone;
    if (answer) {
      this.tell(answer);
      remember(this.question, answer);
      this.known = String(answer);
      this.say("checked");
    } else this.complain(isAlone);
    this.isSpoken = true;
  }

  tell(answer) {
    const { right, message } = this.type.mark(this.question, answer);
    if (this.isMarked) this.question.dataset.outcome = right ? "right" : "wrong";
    if (message) this.status.append(element("p", "sm-status__text", message));
  }

  /** What was said of an answer is not said of the next one. */
  changed() {
    this.silence();
    this.question.querySelectorAll("[data-verdict]").forEach(soften);
    if (this.isMarked) this.say("changed");
    else if (this.type.button === "") this.check();
  }

  reset() {
    this.type.clear(this.question);
    this.silence();
    forget(this.question);
    this.known = "null";
    // The next try is not a copy.
    for (const opened of this.question.querySelectorAll("details")) opened.open = false;
  }

  /** What another tab kept is shown, where this reader is not at the question. */
  takeOver() {
    const { question, type, known } = this;
    const isUnsaved = String(type.answer(question)) !== known;
    if (isUnsaved || question.contains(document.activeElement)) return;
    if (String(recall(question) ?? null) === known) return;
    this.isSpoken = false;
    this.silence();
    type.clear(question);
    this.restore();
    this.say("changed");
    this.isSpoken = true;
  }

  restore() {
    const kept = recall(this.question);
    this.known = String(kept ?? null);
    if (!kept) return;
    this.type.show(this.question, kept);
    const answer = this.type.answer(this.question);
    if (answer) this.tell(answer);
  }

  silence() {
    document.getElementById(this.errorId)?.remove();
    this.describe();
    this.status.replaceChildren();
    delete this.question.dataset.outcome;
  }

  // GOV.UK's pattern: the message stands beside the question and is tied to it.
  complain(isAlone) {
    const error = element("p", "sm-error");
    error.id = this.errorId;
    if (isAlone) error.setAttribute("role", "alert");
    error.append("Error: ", this.type.missing);
    if (this.hint) this.hint.after(error);
    else this.place.prepend(error);
    this.describe(error.id);
  }

  describe(...more) {
    const ids = [this.hint?.id, ...more].filter(Boolean).join(" ");
    if (ids) this.place.setAttribute("aria-describedby", ids);
    else this.place.removeAttribute("aria-describedby");
  }

  /** Where an answer begins. */
  get first() {
    const control = this.place.querySelector("input, select, textarea, button");
    control.id ||= `${this.question.id}-first`;
    return control;
  }

  say(what) {
    this.question.dispatchEvent(new Event(`sevenmin:${what}`));
  }

  get errorId() {
    return `${this.question.id}-error`;
  }
}

// Gives each question of a type its own Check button. Without JavaScript there is none to press.

import { element } from "./element.js";

/**
 * @param {string} type the folder's name
 * @param {(question: HTMLElement) => {right?: boolean, message?: string, error?: string}} mark
 *   shows the feedback beside each choice, and says the outcome or what is missing
 */
export function enhance(type, mark) {
  for (const question of document.querySelectorAll(`[data-question="${type}"]`)) {
    addCheck(question, mark);
  }
}

function addCheck(question, mark) {
  const button = element("button", "sm-check", "Check");
  button.type = "button";
  // A live region must be on the page before its words are, or they are not said.
  const status = element("div", "sm-status");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => show(question, status, mark(question)));
  question.addEventListener("change", () => forget(question, status));
  const answer = question.querySelector("fieldset");
  answer.append(button, status);
}

function show(question, status, outcome) {
  forget(question, status);
  if (outcome.error) return showError(question, outcome.error);
  question.dataset.outcome = outcome.right ? "right" : "wrong";
  status.append(element("p", "sm-status__text", outcome.message));
}

// What was said of an answer is not said of the next one. The reasons stay, to learn from.
function forget(question, status) {
  document.getElementById(errorId(question))?.remove();
  describe(question, hintOf(question).id);
  status.replaceChildren();
  delete question.dataset.outcome;
}

// GOV.UK's pattern: the message stands beside the question and is tied to it.
function showError(question, message) {
  const hint = hintOf(question);
  const error = element("p", "sm-error");
  error.id = errorId(question);
  error.setAttribute("role", "alert");
  error.append(element("span", "sm-hidden", "Error: "), message);
  hint.after(error);
  describe(question, `${hint.id} ${error.id}`);
}

function describe(question, ids) {
  question.querySelector("fieldset").setAttribute("aria-describedby", ids);
}

function hintOf(question) {
  return question.querySelector(".sm-hint");
}

function errorId(question) {
  return `${question.id}-error`;
}

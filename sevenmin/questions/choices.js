// Marking and feedback for every type with choices. The whys are in the page, behind "Answer and
// reasons"; here they are put beside the choices.

import { element } from "./element.js";

const SAID = {
  "chosen-right": "Right.",
  "chosen-wrong": "Not right.",
  missed: "Right, and not chosen.",
};

/**
 * Marks the chosen choices as `ChoiceQuestion.mark` in choices.py does.
 * @param {HTMLElement} question
 * @param {string} hint what to do when nothing is chosen
 */
export function markChoices(question, hint) {
  const inputs = [...question.querySelectorAll(".sm-choice__input")];
  inputs.forEach(clear);
  if (!inputs.some((input) => input.checked)) return { error: hint };
  const verdicts = inputs.map((input) => tell(input, solutionOf(question, input.value)));
  const right = verdicts.every((verdict) => verdict === "chosen-right" || verdict === "left");
  return { right, message: message(right, verdicts) };
}

function solutionOf(question, key) {
  return question.querySelector(`.sm-solution [data-key="${key}"]`);
}

function verdictOn(chosen, correct) {
  if (chosen) return correct ? "chosen-right" : "chosen-wrong";
  return correct ? "missed" : "left";
}

function tell(input, solution) {
  const verdict = verdictOn(input.checked, solution.hasAttribute("data-correct"));
  input.closest(".sm-choice").dataset.verdict = verdict;
  if (verdict === "left") return verdict;
  const why = solution.querySelector(".sm-solution__why").textContent;
  const text = verdict === "missed" ? (solution.dataset.missed ?? why) : why;
  const feedback = element("p", "sm-feedback");
  feedback.id = `${input.id}-feedback`;
  feedback.append(element("strong", "sm-verdict", SAID[verdict]), ` ${text}`);
  input.closest(".sm-choice").append(feedback);
  input.setAttribute("aria-describedby", feedback.id);
  return verdict;
}

function clear(input) {
  const choice = input.closest(".sm-choice");
  choice.querySelector(".sm-feedback")?.remove();
  delete choice.dataset.verdict;
  input.removeAttribute("aria-describedby");
}

function message(right, verdicts) {
  if (right) return "That is right. The reason stands with your choice.";
  const number = (verdict) => verdicts.filter((given) => given === verdict).length;
  const found = number("chosen-right");
  const correct = found + number("missed");
  const outcome = correct > 1 ? `Not quite: you found ${found} of ${correct}` : "Not right";
  return `${outcome}. Read the reasons beside the choices.`;
}

// Every type with choices: its answer is the values of the inputs that are chosen.

import { entryOf, hush, tell, whyOf } from "./feedback.js";

/** @param {string} missing what to do when nothing is chosen */
export function choices(missing) {
  return { missing, answer, mark, show, clear };
}

const inputsOf = (question) => [...question.querySelectorAll(".sm-choice__input")];

function answer(question) {
  const chosen = inputsOf(question).filter((input) => input.checked);
  return chosen.length ? chosen.map((input) => input.value) : null;
}

/** As `Keyed.mark` in choices.py does. */
function mark(question, chosen) {
  const verdicts = inputsOf(question).map(({ value }) => judge(question, value, chosen));
  const right = verdicts.every((verdict) => verdict === "chosen-right" || verdict === "left");
  return { right, message: message(right, verdicts) };
}

function judge(question, key, chosen) {
  const entry = entryOf(question, key);
  const verdict = verdictOn(chosen.includes(key), "correct" in entry.dataset);
  const missed = verdict === "missed" && entry.dataset.missed;
  tell(itemOf(question, key), verdict, missed || whyOf(question, key));
  return verdict;
}

function itemOf(question, key) {
  return question.querySelector(`[data-item="${key}"]`);
}

function verdictOn(chosen, correct) {
  if (chosen) return correct ? "chosen-right" : "chosen-wrong";
  return correct ? "missed" : "left";
}

function message(right, verdicts) {
  if (right) return "That is right. The reason stands with your choice.";
  const number = (verdict) => verdicts.filter((given) => given === verdict).length;
  const found = number("chosen-right");
  const correct = found + number("missed");
  const outcome = correct > 1 ? `Not quite: you found ${found} of ${correct}` : "Not right";
  return `${outcome}. Read the reasons beside the choices.`;
}

function show(question, chosen) {
  for (const input of inputsOf(question)) input.checked = chosen.includes(input.value);
}

function clear(question) {
  for (const input of inputsOf(question)) {
    input.checked = false;
    hush(itemOf(question, input.value));
  }
}

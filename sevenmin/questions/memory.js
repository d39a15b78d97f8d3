// What is kept of a quiz on this device, while its reader wants that. Answers are kept by the
// question's id, so that a quiz can be put in another order, and for as long as the question means
// the same. A result goes into the learning log. What was given before the reader said that it may
// be kept waits here.

import { offer } from "../device/offer.js";
import { change, isOn, onChange, read } from "../device/store.js";

const answers = new Map();
const results = new Map();

onChange(() => keep());

/** The kept answer to a question, or nothing. */
export function recall({ id, dataset }) {
  const kept = read("answers")?.[id];
  const fits = kept?.fingerprint === dataset.fingerprint && Array.isArray(kept.answer);
  return fits ? kept.answer.map(String) : undefined;
}

export function remember(question, answer) {
  const { fingerprint } = question.dataset;
  answers.set(question.id, { fingerprint, answer });
  offer(question);
  keep([[question.id, answers.get(question.id)]]);
}

export function forget({ id }) {
  answers.delete(id);
  change("answers", (kept) => ({ ...kept, [id]: undefined }));
}

/** @param {HTMLElement} block  @param {{right: number, of: number, passed?: boolean}} result */
export function report({ dataset: { quiz, title, home } }, result) {
  results.set(quiz, { quiz, title, brief: home, ...result });
  keep([]);
}

/** Only what is new; or all that was given on this page, when the switch is turned. */
async function keep(given = answers) {
  if (!isOn()) return;
  change("answers", (kept) => ({ ...kept, ...Object.fromEntries(given) }));
  const told = [...results.values()];
  results.clear();
  if (told.length) told.forEach((await import("../device/log.js")).addResult);
}

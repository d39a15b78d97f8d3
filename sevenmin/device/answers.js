// What is kept of a quiz on this device, while its reader wants that. Answers are kept by the
// question's id, so that a quiz can be put in another order, and for as long as the question means
// the same. A result goes into the learning log. What was given before the reader said that it may
// be kept waits here.

import { offer } from "./offer.js";
import { shared } from "./shared.js";
import { isOn, onChange, onWritten, read } from "./store.js";

const put = shared("answers");
const given = new Map();
const waiting = new Map();
const results = new Map();
const listeners = [];

/** The kept answer to a question, or nothing. */
export function recall({ id, dataset }) {
  const kept = read("answers")?.[id];
  const fits = kept?.fingerprint === dataset.fingerprint && Array.isArray(kept.answer);
  return fits ? kept.answer.map(String) : undefined;
}

export function remember(question, answer) {
  const { id, dataset } = question;
  const entry = { fingerprint: dataset.fingerprint, answer };
  given.set(id, entry);
  waiting.set(id, entry);
  offer(question);
  keep();
}

export function forget({ id }) {
  given.delete(id);
  waiting.delete(id);
  if (isOn() && read("answers")?.[id]) put({ [id]: null });
}

/** @param {HTMLElement} block  @param {{right: number, of: number, passed?: boolean}} result */
export function report({ dataset: { quiz, title, home } }, result) {
  results.set(quiz, { quiz, title, brief: home, ...result });
  keep();
}

/** @param {() => void} listener hears when another tab kept an answer, or forgot one */
export const onElsewhere = (listener) => listeners.push(listener);

onWritten("answers", () => listeners.forEach((listener) => listener()));

onChange((isTurnedOnHere) => {
  // Whoever turns it on wants what stands here to be kept, also what was forgotten before.
  if (isTurnedOnHere) for (const [id, entry] of given) waiting.set(id, entry);
  keep();
});

async function keep() {
  if (!isOn()) return;
  if (waiting.size && put(Object.fromEntries(waiting))) waiting.clear();
  if (!results.size) return;
  const log = await import("./log.js").catch(() => undefined);
  for (const [quiz, result] of results) if (log?.addResult(result)) results.delete(quiz);
}

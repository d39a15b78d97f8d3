// Answers on this device, while its reader wants that: by the question's id, so that a quiz can be
// put in another order, and for as long as the question means the same.

import { change, onChange, read, state } from "../device/store.js";

const given = new Map();

// What was answered before the reader said that it may be kept.
onChange(() => given.forEach((_, id) => keep(id)));

/** The kept answer to a question, or nothing. */
export function recall({ id, dataset }) {
  const kept = read("answers")?.[id];
  const fits = kept?.fingerprint === dataset.fingerprint && Array.isArray(kept.answer);
  return fits ? kept.answer.map(String) : undefined;
}

export function remember(question, answer) {
  given.set(question.id, { fingerprint: question.dataset.fingerprint, answer });
  if (state() === "unasked") offer(question);
  keep(question.id);
}

export function forget({ id }) {
  given.delete(id);
  change("answers", (answers) => ({ ...answers, [id]: undefined }));
}

function keep(id) {
  change("answers", (answers) => ({ ...answers, [id]: given.get(id) }));
}

async function offer(question) {
  const { offer } = await import("../device/ask.js");
  offer(question);
}

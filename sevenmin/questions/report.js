// A quiz's result goes into the learning log, at once or as soon as it may be kept.

import { isOn, onChange } from "../device/store.js";

const results = new Map();

onChange(() => results.forEach(log));

/** @param {HTMLElement} block  @param {{right: number, of: number, passed?: boolean}} result */
export function report({ dataset: { quiz, title } }, result) {
  const brief = document.querySelector("[data-brief]")?.dataset.brief;
  results.set(quiz, { quiz, title, brief, ...result });
  log(results.get(quiz));
}

async function log(result) {
  if (!isOn()) return;
  const { addResult } = await import("../device/log.js");
  addResult(result);
}

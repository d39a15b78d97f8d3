// A block of questions, when its reader comes near: each question gets what needs a script, and a
// quiz its result.

import { Asked } from "./asked.js";

/** @param {HTMLElement} block */
export async function start(block) {
  const questions = [...block.querySelectorAll("[data-question]")];
  const types = await Promise.all(questions.map(typeOf));
  if ("shuffle" in block.dataset) (await import("./shuffle.js")).shuffle(block);
  const asked = questions.map((question, i) => types[i] && new Asked(question, types[i]));
  const marked = asked.filter((one) => one?.isMarked);
  if (marked.length > 1) (await import("./result.js")).start(block, marked);
}

async function typeOf({ dataset }) {
  const { default: type } = await import(`./${dataset.question}/question.js`);
  return type;
}

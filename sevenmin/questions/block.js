// A block of questions, when its reader comes near: each question gets what needs a script, and a
// quiz its end, to which the questions belong that its author placed elsewhere on the page.

import { Asked } from "./asked.js";

const started = new Map();

/**
 * @param {HTMLElement} block
 * @returns {Promise<Asked[]>} its questions; a block is started once
 */
export function start(block) {
  if (!started.has(block)) started.set(block, ask(block));
  return started.get(block);
}

async function ask(block) {
  const questions = [...block.querySelectorAll("[data-question]")];
  const types = await Promise.all(questions.map(typeOf));
  if ("shuffle" in block.dataset) (await import("./shuffle.js")).shuffle(block);
  const asked = questions.map((question, i) => types[i] && new Asked(question, types[i]));
  const sound = asked.filter(Boolean);
  // A quiz without its end is still a quiz.
  if ("end" in block.dataset) end(block).catch(() => {});
  return sound;
}

async function end(block) {
  const parts = document.querySelectorAll(`.sm-block[data-quiz="${block.dataset.quiz}"]`);
  const asked = (await Promise.all([...parts].map(start))).flat();
  if (asked.some((one) => one.isMarked)) (await import("./result.js")).start(block, asked);
}

// One script that does not come leaves its own questions as they are without any.
async function typeOf({ dataset }) {
  const { default: type } = await import(`./${dataset.question}/question.js`).catch(() => ({}));
  return type;
}

// What is kept of a brief beside that it was read: its quizzes, and scales before and after.

import { element } from "../element.js";
import { inWords } from "./days.js";

const MOST_SEGMENTS = 12;

/** @returns {HTMLUListElement} an entry for each quiz and each scale of a brief, maybe none */
export function facts(quizzes, scales) {
  const list = element("ul", "sm-log__facts");
  list.setAttribute("role", "list");
  list.append(...quizzes.map(quizFact), ...scales.map(scaleFact));
  return list;
}

function quizFact({ title, right, of, tries, passed, on }) {
  const fact = entry(`Quiz: ${title}`);
  const how = tries === 1 ? `on ${inWords(on)}` : `at best, in ${tries} tries, the last on ${inWords(on)}`;
  fact.append(point("", right, of, `${right} of ${of} right`), ` ${how}. `);
  if (passed) fact.append(element("strong", "sm-log__passed", "Passed."));
  if (passed === false) fact.append("Not passed yet.");
  return fact;
}

function scaleFact({ prompt, before, now, of, low, high }) {
  const fact = entry(prompt);
  if (before) fact.append(point("Before ", before, of, `${before} of ${of}`), " ");
  if (now) fact.append(point(before ? "after " : "Now ", now, of, `${now} of ${of}`), " ");
  fact.append(element("span", "sm-log__ends", `1 is “${low}”, ${of} is “${high}”.`));
  return fact;
}

function entry(name) {
  const fact = element("li", "sm-log__fact");
  fact.append(element("span", "sm-log__name", name), " ");
  return fact;
}

function point(label, filled, of, words) {
  const made = element("span", "sm-log__point", label);
  if (of <= MOST_SEGMENTS) made.append(segments(filled, of), " ");
  made.append(element("strong", "", words));
  return made;
}

function segments(filled, of) {
  const made = element("span", "sm-segments");
  made.ariaHidden = "true";
  made.append(...Array.from({ length: of }, (_, n) => element("i", n < filled ? "is-on" : "")));
  return made;
}

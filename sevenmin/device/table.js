// The log as a table for a spreadsheet.

import { csv } from "./csv.js";

const HEAD = ["What", "Brief", "Name", "Day", "Right", "Out of", "Tries", "Passed", "Before", "Now", "Scale"];

const PASSED = { true: "yes", false: "no" };

/**
 * @param {(slug: string) => string} [titleOf] of a brief that was not read
 * @returns {string} everything that a log has, a line for each thing, the oldest first
 */
export function table(log, titleOf = (slug) => slug) {
  const brief = (slug) => log.briefs[slug]?.title ?? titleOf(slug);
  const rows = [...briefRows(log), ...quizRows(log, brief), ...scaleRows(log, brief)];
  rows.sort((one, other) => one[3].localeCompare(other[3]));
  // Every line has as many cells as the head.
  return csv([HEAD, ...rows].map((row) => HEAD.map((_, place) => row[place])));
}

function briefRows({ briefs }) {
  return Object.values(briefs).flatMap(({ title, read, again }) => {
    const first = ["Brief read", title, "", read];
    return again ? [first, ["Brief read again", title, "", again]] : [first];
  });
}

function quizRows({ quizzes }, titleOf) {
  return Object.values(quizzes).map(({ brief, title, on, right, of, tries, passed }) => {
    return ["Quiz", titleOf(brief), title, on, right, of, tries, PASSED[passed]];
  });
}

function scaleRows({ scales }, titleOf) {
  return Object.values(scales).map(({ brief, prompt, on, of, before, now, low, high }) => {
    const words = `1 is ${low}, ${of} is ${high}`;
    return ["Scale", titleOf(brief), prompt, on, "", of, "", "", before, now, words];
  });
}

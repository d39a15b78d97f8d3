// When to look at a brief again: some days after it was read, which the site's settings say.

import { byBrief } from "./by_brief.js";
import { plus } from "./days.js";

/**
 * @param {object} log
 * @param {number[]} after the settings' days after reading
 * @param {string} today
 * @returns {{slug: string, title: string, due?: string,
 *   coming: {day: string, after: number}[]}[]} for each brief the day since which it is due, if it
 *   is, and the days that come; due ones first
 */
export function revisits(log, after, today) {
  const sorted = [...new Set(after)].sort((one, other) => one - other);
  const quizzesOf = byBrief(log.quizzes);
  const found = Object.entries(log.briefs).map(([slug, brief]) => {
    const days = sorted.map((count) => ({ after: count, day: plus(brief.read, count) }));
    const looked = lastLook(brief, quizzesOf(slug));
    const due = days.find(({ day }) => looked < day && day <= today)?.day;
    return { slug, title: brief.title, due, coming: days.filter(({ day }) => day > today) };
  });
  return found
    .filter(({ due, coming }) => due || coming.length)
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

// To answer the quiz of a brief once more is to look at it again.
function lastLook(brief, quizzes) {
  return [brief.read, brief.again ?? "", ...quizzes.map((quiz) => quiz.on)].sort().at(-1);
}

const orderOf = ({ due, coming }) => (due ? `0${due}` : `1${coming[0].day}`);

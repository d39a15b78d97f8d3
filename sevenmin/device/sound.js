// What a log looks like. One that comes from a file is held against it before anything of it is
// used; so is the one on this device, which its reader could change by hand.

import { isDay, plus, today } from "./days.js";
import { counted, daysOf } from "./tries.js";

const NAME = /^[a-z0-9][a-z0-9-]{0,299}$/;
// Of a kind: more than anybody reads, and so few that the page stays quick.
const MOST = 1000;
const MOST_TRIES = 9999;
const LONGEST = 10_000;

const name = (value) => typeof value === "string" && NAME.test(value);
const words = (value) => typeof value === "string" && value.length > 0 && value.length <= LONGEST;
const whole = (least, most) => (value) =>
  Number.isInteger(value) && value >= least && value <= most;
const truth = (value) => typeof value === "boolean";
const maybe = (fits) => (value) => value === undefined || value === null || fits(value);
// Where the file was made it may be tomorrow already.
const day = (value) => isDay(value) && value <= plus(today(), 1);
const tries = whole(1, MOST_TRIES);
const days = (value) => {
  const all = isGroup(value) ? Object.entries(value) : [];
  return whole(1, MOST)(all.length) && all.every(([key, count]) => day(key) && tries(count));
};

const BRIEF = { title: words, read: day, again: maybe(day) };

const QUIZ = {
  title: words,
  brief: name,
  right: whole(0, 999),
  of: whole(1, 999),
  passed: maybe(truth),
  tries,
  on: day,
  days: maybe(days),
};

const SCALE = {
  brief: name,
  prompt: words,
  low: words,
  high: words,
  of: whole(2, 99),
  before: maybe(whole(1, 99)),
  now: maybe(whole(1, 99)),
  on: day,
};

/**
 * @param {unknown} given
 * @returns {{log: object, isWhole: boolean}} a new log of all that is as it should be, the last ones
 *   where there are too many, and whether that is everything; its log is always whole
 */
export function sound(given) {
  const read = [
    group(given?.briefs, BRIEF, (brief) => brief),
    group(given?.quizzes, QUIZ, fromQuiz),
    group(given?.scales, SCALE, fromScale),
  ];
  const [briefs, quizzes, scales] = read.map((found) => Object.fromEntries(found.entries));
  return { log: { briefs, quizzes, scales }, isWhole: read.every((found) => found.isWhole) };
}

function group(given, fields, further) {
  if (!isGroup(given)) return { entries: [], isWhole: false };
  const all = Object.entries(given);
  const entries = all
    .filter(([key, value]) => NAME.test(key) && fits(value, fields))
    .map(([key, value]) => [key, further(only(value, fields))])
    .filter(([, value]) => value)
    .slice(-MOST);
  return { entries, isWhole: entries.length === all.length };
}

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const fits = (value, fields) =>
  isGroup(value) && Object.entries(fields).every(([key, fit]) => fit(value[key]));

// A key that nobody knows is left behind.
function only(value, fields) {
  const there = Object.keys(fields).filter((key) => value[key] !== undefined && value[key] !== null);
  return Object.fromEntries(there.map((key) => [key, value[key]]));
}

// Each day's tries may fit, and all of them together not.
function fromQuiz(quiz) {
  const made = { ...quiz, ...counted(daysOf(quiz)) };
  return quiz.right <= quiz.of && tries(made.tries) ? made : undefined;
}

const fromScale = (scale) =>
  [scale.before, scale.now].every((point) => point === undefined || point <= scale.of)
    ? scale
    : undefined;

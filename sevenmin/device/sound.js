// What a log looks like. One that comes from a file is held against it before anything of it is
// used; so is the one on this device, which its reader could change by hand.

import { isDay, plus, today } from "./days.js";
import { counted, daysOf } from "./tries.js";

const NAME = /^[a-z0-9][a-z0-9-]{0,299}$/;
const MOST = 10_000;

const name = (value) => typeof value === "string" && NAME.test(value);
const words = (value) => typeof value === "string" && value.length > 0 && value.length <= MOST;
const whole = (least, most) => (value) =>
  Number.isInteger(value) && value >= least && value <= most;
const truth = (value) => typeof value === "boolean";
const maybe = (fits) => (value) => value === undefined || value === null || fits(value);
// Where the file was made it may be tomorrow already.
const day = (value) => isDay(value) && value <= plus(today(), 1);
const days = (value) => isGroup(value, MOST) && Object.entries(value).every(fitsDay);
const fitsDay = ([key, count]) => day(key) && whole(1, 999)(count);

const BRIEF = { title: words, read: day, again: maybe(day) };

const QUIZ = {
  title: words,
  brief: name,
  right: whole(0, 999),
  of: whole(1, 999),
  passed: maybe(truth),
  tries: whole(1, 9999),
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
 * @returns {{log: object, isWhole: boolean}} a new log of all that is as it should be, and whether
 *   that is everything
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
  if (!isGroup(given, MOST)) return { entries: [], isWhole: false };
  const all = Object.entries(given);
  const entries = all
    .filter(([key, value]) => NAME.test(key) && fits(value, fields))
    .map(([key, value]) => [key, further(only(value, fields))])
    .filter(([, value]) => value);
  return { entries, isWhole: entries.length === all.length };
}

function isGroup(value, most) {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.keys(value).length <= most;
}

const fits = (value, fields) =>
  isGroup(value, MOST) && Object.entries(fields).every(([key, fit]) => fit(value[key]));

// A key that nobody knows is left behind.
function only(value, fields) {
  const there = Object.keys(fields).filter((key) => value[key] !== undefined && value[key] !== null);
  return Object.fromEntries(there.map((key) => [key, value[key]]));
}

const fromQuiz = (quiz) =>
  quiz.right <= quiz.of ? { ...quiz, ...counted(daysOf(quiz)) } : undefined;

const fromScale = (scale) =>
  [scale.before, scale.now].every((point) => point === undefined || point <= scale.of)
    ? scale
    : undefined;

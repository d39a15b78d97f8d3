// Two logs become one. Nothing is lost, and to add the same log twice changes nothing.

import { sound } from "./sound.js";
import { best, counted, daysOf, together } from "./tries.js";

/**
 * @param {object} own the log of this device, just as it is kept
 * @param {object} brought a sound one
 * @returns {object | undefined} both in one, or nothing where that would be more than a log holds;
 *   what `brought` has not stays in `own` as it is, even what is not sound
 */
export function added(own, brought) {
  const both = merged(sound(own).log, brought);
  if (!sound(both).isWhole) return undefined;
  const made = structuredClone(own);
  for (const [name, group] of Object.entries(brought)) {
    for (const key of Object.keys(group)) made[name][key] = both[name][key];
  }
  return made;
}

/** What `one` and `other` know together; both are sound. */
export function merged(one, other) {
  return {
    briefs: each(one.briefs, other.briefs, briefOf),
    quizzes: each(one.quizzes, other.quizzes, quizOf),
    scales: each(one.scales, other.scales, scaleOf),
  };
}

function each(one, other, both) {
  const made = { ...one };
  for (const [key, value] of Object.entries(other)) {
    made[key] = Object.hasOwn(one, key) ? both(one[key], value) : value;
  }
  return made;
}

// The newer day decides what a brief is called; the day of the first reading stays as well.
function briefOf(one, other) {
  const days = [one.read, one.again, other.read, other.again].filter(Boolean).sort();
  const [read, again] = [days.at(0), days.at(-1)];
  const { title } = newer(one, other, (brief) => brief.again ?? brief.read);
  return again > read ? { title, read, again } : { title, read };
}

function quizOf(one, other) {
  const days = together(daysOf(one), daysOf(other));
  const { right, of, passed } = best(one, other);
  const { title, brief } = newer(one, other, (quiz) => quiz.on);
  return { title, brief, right, of, passed, ...counted(days) };
}

function scaleOf(one, other) {
  const last = newer(one, other, (scale) => scale.on);
  const first = last === one ? other : one;
  const same = first.prompt === last.prompt && first.of === last.of ? first : {};
  return { ...same, ...last };
}

const newer = (one, other, dayOf) => (dayOf(other) > dayOf(one) ? other : one);

// A reader's learning log: the briefs that they read, how quizzes went, scales before and after.

import { today } from "./days.js";
import { shared } from "./shared.js";
import { read } from "./store.js";
import { best, counted, daysOf } from "./tries.js";

/** All that is kept, or an empty log; what a reader changed by hand breaks nothing here. */
export function log(kept = read("log")) {
  return {
    briefs: { ...kept?.briefs },
    quizzes: { ...kept?.quizzes },
    scales: { ...kept?.scales },
  };
}

/** What is kept of a brief, if it was read: its title, the day, and `again`, the last day since. */
export function briefRead(slug) {
  return own(log().briefs, slug);
}

export const isRead = (slug) => briefRead(slug) !== undefined;

/** Read for the first time, or again. */
export function readBrief(slug, title) {
  return put("briefs", slug, (old) => {
    if (!old) return { title, read: today() };
    return old.read === today() ? old : { ...old, title, again: today() };
  });
}

/** Takes back the last reading: the only one, or the one after it. */
export function unreadBrief(slug) {
  return put("briefs", slug, ({ again, ...first } = {}) => again && first);
}

/** One more try at a quiz. `passed` is there where a pass mark was asked. */
export function addResult({ quiz, title, brief, right, of, passed }) {
  return put("quizzes", quiz, (old) => {
    const days = { ...daysOf(old) };
    days[today()] = (days[today()] ?? 0) + 1;
    const found = best({ right, of, passed }, old);
    return { title, brief, right: found.right, of: found.of, passed: found.passed, ...counted(days) };
  });
}

/** A point of a scale, `before` or `now`; what was chosen earlier stays while the question does. */
export function addScale({ id, brief, prompt, low, high, of, before, now }) {
  return put("scales", id, (old) => {
    const same = old?.prompt === prompt && old.of === of ? old : {};
    const points = { before: before ?? same.before, now: now ?? same.now };
    return { brief, prompt, low, high, of, ...points, on: today() };
  });
}

// A brief may be called “constructor”, which every object seems to have.
const own = (group, key) => (Object.hasOwn(group, key) ? group[key] : undefined);

const keep = shared("log", (kept, { group, key, value }) => {
  const whole = log(kept);
  if (value) whole[group][key] = value;
  else delete whole[group][key];
  return whole;
});

function put(group, key, made) {
  return keep({ group, key, value: made(own(log()[group], key)) });
}

// What was kept while keys had the path as the reader wrote it: under “/Learn/” and “/learn/” there
// could be two logs of one site. They become one, and nothing of them is lost.

import { KEPT } from "./kept.js";
import { added } from "./merging.js";
import { sound } from "./sound.js";

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const group = (value) => (isGroup(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value.filter(isGroup) : []);
const EMPTY = { briefs: {}, quizzes: {}, scales: {} };

const NAMES = KEPT.filter((name) => name !== "keeping");

const own = (one) => one;

const BOTH = {
  answers: (one, other) => ({ ...group(other), ...group(one) }),
  reflections: (one, other) => each(one, other, texts),
  records: (one, other) => each(one, other, record),
  log: (one, other) => added({ ...EMPTY, ...group(one) }, sound({ ...EMPTY, ...group(other) }).log),
};

/**
 * @param {Storage} store
 * @param {string} root how keys begin now
 * @param {string[]} switches the keys of old which say that something may be kept
 */
export function gather(store, root, switches) {
  for (const key of switches) {
    if (store.getItem(key) !== "on") continue;
    store.setItem(`${root}keeping`, "on");
    const path = key.slice(0, -"keeping".length);
    const moved = NAMES.map((name) => move(store, name, path + name, root + name));
    // What found no room stays, and is tried again.
    if (moved.every(Boolean)) store.removeItem(key);
  }
}

function move(store, name, from, to) {
  const [old, now] = [parsed(store.getItem(from)), parsed(store.getItem(to))];
  if (old === undefined) return true;
  const both = now === undefined ? old : (BOTH[name] ?? own)(now, old);
  if (both === undefined) return false;
  store.setItem(to, JSON.stringify(both));
  store.removeItem(from);
  return true;
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function each(one, other, both) {
  const made = { ...group(other), ...group(one) };
  for (const [key, value] of Object.entries(group(other))) {
    if (isGroup(value) && isGroup(made[key])) made[key] = both(made[key], value);
  }
  return made;
}

const newer = (one, other) => (other.on > one.on ? other : one);

const texts = (one, other) => ({ ...newer(one, other), text: words(one.text, other.text) });

// Two that differ stand below each other: which one their reader wants, only they know.
function words(one, other) {
  const [mine, theirs] = [one, other].map((text) => (typeof text === "string" ? text : ""));
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

function record(one, other) {
  const last = newer(one, other);
  const first = last === one ? other : one;
  const told = (name) => [name, words(one[name], other[name])];
  return {
    ...Object.fromEntries(["team", "present", "follow"].map(told)),
    on: last.on,
    date: last.date || first.date,
    again: last.again || first.again,
    thoughts: thoughts([...list(one.thoughts), ...list(other.thoughts)]),
    actions: actions([...list(one.actions), ...list(other.actions)]),
  };
}

function thoughts(all) {
  const found = new Map();
  for (const { question, text } of all) found.set(question, words(found.get(question), text));
  return [...found].map(([question, text]) => ({ question, text }));
}

// Each has another id now, for the two of one place are two.
function actions(all) {
  const found = new Map(all.map(({ what, who, by }) => [JSON.stringify([what, who, by]), { what, who, by }]));
  return [...found.values()].map((action, at) => ({ id: `${at + 1}`, ...action }));
}

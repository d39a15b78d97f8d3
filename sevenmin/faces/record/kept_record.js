// A team's record as this device keeps it, and how an edit is put into it. What comes back is looked
// at first: somebody may have changed it by hand.

import { isDay, today } from "../../device/days.js";

const list = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === "string" ? value : "");
const day = (value) => (isDay(value) ? value : "");

/** What is kept of the record of a brief, or an empty one. */
export function recordOf(records, slug) {
  const kept = Object.hasOwn(Object(records), slug) ? Object(records[slug]) : {};
  return {
    date: day(kept.date),
    team: text(kept.team),
    present: text(kept.present),
    thoughts: list(kept.thoughts).map((one) => ({ question: text(one?.question), text: text(one?.text) })),
    actions: list(kept.actions).map(actionOf),
    follow: text(kept.follow),
    again: day(kept.again),
  };
}

// One that was kept before actions had ids is known by its place.
function actionOf(one, at) {
  return { id: text(one?.id) || `${at + 1}`, what: text(one?.what), who: text(one?.who), by: day(one?.by) };
}

/** Whether there is anything in a record, or in one of its actions. */
export const isSome = (record) => Object.values(record).some((value) => value.length > 0);

export const keyOf = (...path) => JSON.stringify(path);

/** Each value of a record by its key, which is its way through the record. */
export function valuesOf({ thoughts, actions, ...fields }) {
  const all = Object.entries(fields).map(([name, value]) => [keyOf(name), value]);
  all.push(...thoughts.map(({ question, text }) => [keyOf("thoughts", question), text]));
  for (const { id, ...parts } of actions) {
    all.push(...Object.entries(parts).map(([name, value]) => [keyOf("actions", id, name), value]));
  }
  return new Map(all);
}

/**
 * @typedef {object} Edit
 * @property {string} slug
 * @property {boolean} [isCleared] nothing of the record is left
 * @property {[string, string][]} [values] what is other now, by its key
 * @property {string[]} [gone] ids of actions that were removed
 * @property {string[]} [order] ids of actions as they stand
 * @param {unknown} records  @param {Edit} edit
 */
export function withEdit(records, edit) {
  const { [edit.slug]: _, ...others } = Object(records);
  if (edit.isCleared) return others;
  const record = edited(recordOf(records, edit.slug), edit);
  return isSome(record) ? { ...others, [edit.slug]: { on: today(), ...record } } : others;
}

function edited(record, { values, gone, order }) {
  for (const [key, value] of values) put(record, JSON.parse(key), value);
  const place = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    ...record,
    thoughts: record.thoughts.filter(({ text }) => text),
    actions: record.actions
      .filter(({ id, ...parts }) => isSome(parts) && !gone.includes(id))
      .sort((one, other) => place(one) - place(other)),
  };
}

function put(record, [kind, name, part], value) {
  if (kind === "thoughts") entry(record.thoughts, { question: name }).text = value;
  else if (kind === "actions") entry(record.actions, { id: name, what: "", who: "", by: "" })[part] = value;
  else record[kind] = value;
}

// The one with the same name, which comes first, or this new one.
function entry(all, made) {
  const [[key, name]] = Object.entries(made);
  const found = all.find((one) => one[key] === name);
  if (!found) all.push(made);
  return found ?? made;
}

// What stands in the fields of a record, as data; and the same words once more behind each field,
// which give it its height and stand on paper.

import { inWords, isDay } from "../../device/days.js";
import { isSome, keyOf } from "./kept_record.js";

export const place = document.querySelector("[data-record]");

/** Makes fields for days: a browser offers a calendar, and knows only days that exist. */
export function offerDays(within = place) {
  for (const one of within.querySelectorAll("[data-day]")) Object.assign(one, { type: "date", max: "9999-12-31" });
}

/** The fields of a kind: one, or as many as there are questions or actions. */
export const fields = (name, within = place) => [...within.querySelectorAll(`[data-field="${name}"]`)];

export const field = (name, within = place) => fields(name, within)[0];

export const acts = () => [...place.querySelectorAll("[data-act]")];

const valueOf = (name, within) => field(name, within).value.trim();

export const actOf = (row) => ({
  what: valueOf("what", row),
  who: valueOf("who", row),
  by: valueOf("by", row),
});

export const questionOf = (thought) => thought.labels[0].textContent.trim();

/** Everything that is written, without what is empty. */
export function written() {
  const thoughts = fields("thought").map((one) => ({ question: questionOf(one), text: one.value.trim() }));
  return {
    date: valueOf("date"),
    team: valueOf("team"),
    present: valueOf("present"),
    thoughts: thoughts.filter(({ text }) => text),
    actions: acts().map(actOf).filter(isSome),
    follow: valueOf("follow"),
    again: valueOf("again"),
  };
}

/** Whether anything is written at all. */
export const isFilled = () => isSome(written());

/** Each field by the key of its value in a record. */
export function fieldsByKey() {
  const all = [...place.querySelectorAll("[data-field]")];
  return new Map(all.map((one) => [keyOfField(one), one]));
}

function keyOfField(one) {
  const row = one.closest("[data-act]");
  const { field: name } = one.dataset;
  if (row) return keyOf("actions", row.dataset.act, name);
  return name === "thought" ? keyOf("thoughts", questionOf(one)) : keyOf(name);
}

/** Writes into a field as a reader would. */
export function fill(one, value) {
  one.value = value;
  one.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Says once more what the fields say: on paper a day has its month in words. */
export function mirror() {
  for (const one of place.querySelectorAll("[data-field]")) {
    one.parentElement.dataset.words = one.type === "date" ? dayWords(one.value) : one.value;
  }
  const filled = acts().filter((row) => row.toggleAttribute("data-filled", isSome(actOf(row))));
  place.toggleAttribute("data-has-acts", filled.length > 0);
  place.toggleAttribute("data-filled", isFilled());
}

const dayWords = (value) => (isDay(value) ? inWords(value) : "");

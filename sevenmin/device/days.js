// Days as a calendar has them, "2026-11-24": no hour, and no time zone to move them.

const asUTC = (day) => new Date(`${day}T00:00:00Z`);

// Made once: to make one takes longer than to write a hundred days.
const WORDS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** @returns {string} the day that it is where the reader is */
export function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The day that comes so many days later. */
export function plus(day, days) {
  const moved = asUTC(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** “24 November 2026”: the month in words, because 2/11 is another day elsewhere. */
export const inWords = (day) => WORDS.format(asUTC(day));

/** Whether it is text that names a day which exists. */
export function isDay(value) {
  if (typeof value !== "string" || !/^[12]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const found = asUTC(value);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(value);
}

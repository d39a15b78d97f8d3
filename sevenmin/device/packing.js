// A log as a file that another device can read, and what comes back from such a file. Nothing in it
// is believed before it was looked at, and its words are never anything but words.

import { isDay } from "./days.js";
import { sound } from "./sound.js";

const FORMAT = 1;
const LARGEST = 5_000_000;

const TOO_LARGE = "This file is too large to be a learning log. Choose another file.";
const UNKNOWN = "This file is not a learning log. Choose one that you downloaded here as JSON.";
const NEWER = "This file was made by a newer version of the site. Reload this page and try again.";
const BROKEN = "Something in this file is not as the site wrote it. Nothing was added. Download it again.";
const UNREAD = "This file cannot be read. Choose it again.";

/** @returns {string} the log as JSON, with where and when the file was made */
export function packed(log, site, madeOn) {
  return `${JSON.stringify({ format: FORMAT, site, made_on: madeOn, log }, null, 2)}\n`;
}

/**
 * @param {File} file
 * @returns {Promise<{problem?: string, log?: object, from?: {site: string, madeOn: string}}>} the
 *   log in it and where it was made, or why there is none
 */
export async function unpacked(file) {
  if (file.size > LARGEST) return { problem: TOO_LARGE };
  try {
    return opened(await file.text());
  } catch {
    return { problem: UNREAD };
  }
}

function opened(text) {
  const given = parsed(text);
  if (!Number.isInteger(given?.format) || given.format < 1) return { problem: UNKNOWN };
  if (given.format > FORMAT) return { problem: NEWER };
  const { log, isWhole } = sound(given.log);
  const { site, made_on: madeOn } = given;
  const isFrom = typeof site === "string" && site.length < 500 && isDay(madeOn);
  return isWhole && isFrom ? { log, from: { site, madeOn } } : { problem: BROKEN };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

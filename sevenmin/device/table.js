// The log as a table for a spreadsheet: CSV, RFC 4180.

const HEAD = ["What", "Brief", "Name", "Day", "Right", "Out of", "Tries", "Passed", "Before", "Now", "Scale"];

const PASSED = { true: "yes", false: "no" };

// A spreadsheet takes what begins like this for a formula, also behind a space, and runs it.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

// Without these three bytes Excel shows £ and “ as other signs.
const MARK = "\uFEFF";

/**
 * @param {(slug: string) => string} [titleOf] of a brief that was not read
 * @returns {string} everything that a log has, a line for each thing, the oldest first
 */
export function table(log, titleOf = (slug) => slug) {
  const brief = (slug) => log.briefs[slug]?.title ?? titleOf(slug);
  const rows = [...briefRows(log), ...quizRows(log, brief), ...scaleRows(log, brief)];
  rows.sort((one, other) => one[3].localeCompare(other[3]));
  return MARK + [HEAD, ...rows].map(line).join("");
}

function briefRows({ briefs }) {
  return Object.values(briefs).flatMap(({ title, read, again }) => {
    const first = ["Brief read", title, "", read];
    return again ? [first, ["Brief read again", title, "", again]] : [first];
  });
}

function quizRows({ quizzes }, titleOf) {
  return Object.values(quizzes).map(({ brief, title, on, right, of, tries, passed }) => {
    return ["Quiz", titleOf(brief), title, on, right, of, tries, PASSED[passed]];
  });
}

function scaleRows({ scales }, titleOf) {
  return Object.values(scales).map(({ brief, prompt, on, of, before, now, low, high }) => {
    const words = `1 is ${low}, ${of} is ${high}`;
    return ["Scale", titleOf(brief), prompt, on, "", of, "", "", before, now, words];
  });
}

// Every line has as many cells as the head.
const line = (row) => `${HEAD.map((_, n) => cell(row[n])).join(",")}\r\n`;

function cell(value = "") {
  const text = String(value).replace(/[\r\n]+/g, " ");
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

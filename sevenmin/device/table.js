// The log as a table for a spreadsheet: CSV, RFC 4180.

const HEAD = ["What", "Brief", "Name", "Day", "Right", "Out of", "Tries", "Passed", "Before", "Now", "Scale"];

const PASSED = { true: "yes", false: "no" };

// A spreadsheet takes what begins like this for a formula, also behind a space, and runs it.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

// Without these three bytes Excel shows £ and “ as other signs.
const MARK = "\uFEFF";

/** @returns {string} everything that a log has, a line for each thing, the oldest first */
export function table(log) {
  const rows = [...briefRows(log), ...quizRows(log), ...scaleRows(log)];
  rows.sort((one, other) => one[3].localeCompare(other[3]));
  return MARK + [HEAD, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function briefRows({ briefs }) {
  return Object.values(briefs).flatMap(({ title, read, again }) => {
    const first = ["Brief read", title, "", read];
    return again ? [first, ["Brief read again", title, "", again]] : [first];
  });
}

function quizRows({ briefs, quizzes }) {
  return Object.values(quizzes).map(({ brief, title, on, right, of, tries, passed }) => {
    return ["Quiz", briefs[brief]?.title ?? brief, title, on, right, of, tries, PASSED[passed]];
  });
}

function scaleRows({ briefs, scales }) {
  return Object.values(scales).map(({ brief, prompt, on, of, before, now, low, high }) => {
    const words = `1 is ${low}, ${of} is ${high}`;
    return ["Scale", briefs[brief]?.title ?? brief, prompt, on, "", of, "", "", before, now, words];
  });
}

function cell(value = "") {
  const text = String(value);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

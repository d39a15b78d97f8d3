// Rows as a table for a spreadsheet: CSV, RFC 4180.

// A spreadsheet takes what begins like this for a formula, also behind a space, and runs it.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

// Without these three bytes Excel shows £ and “ as other signs.
const MARK = "\uFEFF";

/** @param {unknown[][]} rows each a line, its cells words or numbers; what is missing is empty */
export const csv = (rows) => MARK + rows.map(line).join("");

const line = (row) => `${row.map(cell).join(",")}\r\n`;

function cell(value) {
  const text = String(value ?? "").replace(/[\r\n]+/g, " ");
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

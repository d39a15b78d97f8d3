// The action plan as a table for a spreadsheet: CSV, RFC 4180, a line for each action.

const HEAD = ["Team", "Brief", "Session", "Action", "Owner", "By when", "Follow-up by", "Look again on"];

// As in the learning log's table: a spreadsheet takes what begins like this for a formula, and runs
// it; and without these three bytes Excel shows £ and “ as other signs.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;
const MARK = "\uFEFF";

/** @param {object} record @param {string} title of the brief */
export function plan({ team, date, actions, follow, again }, title) {
  const rows = actions.map(({ what, who, by }) => [team, title, date, what, who, by, follow, again]);
  return MARK + [HEAD, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value) {
  const text = value.replace(/[\r\n]+/g, " ");
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

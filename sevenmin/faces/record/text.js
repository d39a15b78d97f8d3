// A record as text: for an e-mail, for minutes, for whoever reads words best without a page.

import { inWords, isDay } from "../../device/days.js";

const WIDTH = 72;
const INDENT = "   ";

/** @param {object} record @param {{title: string, address: string}} brief */
export function asText(record, { title, address }) {
  const parts = [
    `Team record\n${wrapped(title)}\n${"=".repeat(Math.min(title.length, WIDTH))}`,
    session(record),
    ...record.thoughts.map(({ question, text }) => `${headed(question)}\n${wrapped(text)}`),
    record.actions.length ? `${headed("What we will do")}\n${record.actions.map(action).join("\n")}` : "",
    coming(record),
    address,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const session = ({ date, team, present }) =>
  lines(["Date", dayWords(date)], ["Team", team], ["How many were there", present]);

const coming = ({ follow, again }) =>
  lines(["Who follows this up", follow], ["When we look again", dayWords(again)]);

function action({ what, who, by }, at) {
  const more = lines(["Who owns it", who], ["By when", dayWords(by)]);
  const all = wrapped(`${what || "(no words yet)"}\n${more}`.trimEnd(), WIDTH - INDENT.length);
  return all.replace(/^/gm, INDENT).replace(INDENT, `${at + 1}. `.padEnd(INDENT.length));
}

const lines = (...pairs) =>
  pairs
    .filter(([, value]) => value)
    .map(([name, value]) => wrapped(`${name}: ${value}`))
    .join("\n");

const headed = (words) => `${wrapped(words)}\n${"-".repeat(Math.min(words.length, WIDTH))}`;

const dayWords = (value) => (isDay(value) ? inWords(value) : "");

// Each line that the team wrote stays one; a word that is too long for a line is not cut.
function wrapped(text, width = WIDTH) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  return lines.flatMap((line) => folded(line, width)).join("\n");
}

function folded(line, width) {
  const made = [""];
  for (const word of line.split(/\s+/).filter(Boolean)) {
    const last = made.at(-1);
    if (last && last.length + 1 + word.length > width) made.push(word);
    else made[made.length - 1] = last ? `${last} ${word}` : word;
  }
  return made;
}

// A calendar file, which every calendar program reads: iCalendar, RFC 5545.

import { plus } from "./days.js";

const OCTETS = 75;
const bytes = new TextEncoder();

/**
 * @param {{uid: string, day: string, summary: string, description: string, url: string}[]} events
 *   each a whole day; an event with the same `uid` takes the place of the one that is there
 * @param {Date} now
 */
export function calendar(events, now) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Seven minute briefs//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, day, summary, description, url }, stamp) {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(plus(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    // A reminder, during which its reader is not busy.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const date = (day) => day.replaceAll("-", "");

function escaped(text) {
  const plain = text.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}/gu, "");
  return plain.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

// Lines are counted in octets, and no sign is cut in two.
function folded(line) {
  let made = "";
  let room = OCTETS;
  for (const sign of line) {
    const { length } = bytes.encode(sign);
    if (length > room) {
      made += "\r\n ";
      room = OCTETS - 1;
    }
    made += sign;
    room -= length;
  }
  return made;
}

// The action plan as a table for a spreadsheet, a line for each action.

import { csv } from "../../device/csv.js";

const HEAD = ["Team", "Brief", "Session", "Action", "Owner", "By when", "Follow-up by", "Look again on"];

/** @param {object} record @param {string} title of the brief */
export function plan({ team, date, actions, follow, again }, title) {
  const rows = actions.map(({ what, who, by }) => [team, title, date, what, who, by, follow, again]);
  return csv([HEAD, ...rows]);
}

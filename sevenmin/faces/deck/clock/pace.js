// How the time stands against what each step may take. It knows no page: numbers in, numbers out.

import { inWords } from "./times.js";

/** When each step begins; and, last, when all are over. */
export function starts(budgets) {
  return budgets.reduce((sums, budget) => [...sums, sums.at(-1) + budget], [0]);
}

/**
 * @param {number} seconds on the clock  @param {number[]} budgets  @param {number} step from 0
 * @returns {{how: "ahead" | "on time" | "behind", by: number}}
 */
export function pace(seconds, budgets, step) {
  const [begins, ends] = starts(budgets).slice(step, step + 2);
  if (seconds > ends) return { how: "behind", by: seconds - ends };
  if (seconds < begins) return { how: "ahead", by: begins - seconds };
  return { how: "on time", by: 0 };
}

export function paceInWords({ how, by }) {
  return by ? `${inWords(by)} ${how}` : "On time";
}

/** How much of each step's time is over, from 0 to 1. */
export function filled(seconds, budgets) {
  const begins = starts(budgets);
  return budgets.map((budget, i) => Math.min(1, Math.max(0, (seconds - begins[i]) / budget)));
}

// How many hands went up for each choice of each question. It is kept nowhere but here.

const counts = new Map();
const listeners = new Set();
const MOST = 999;

/** @returns {Map<string, number>} the number of hands by the choice's key */
export function handsFor(question) {
  if (!counts.has(question)) counts.set(question, new Map());
  return counts.get(question);
}

export function total(question) {
  return [...handsFor(question).values()].reduce((sum, hands) => sum + hands, 0);
}

/** @param {string} typed what stands in a field; nothing is no hand that was counted */
export function count(question, option, typed) {
  const hands = Math.min(MOST, Math.max(0, Math.floor(Number(typed))));
  if (typed === "" || Number.isNaN(hands)) handsFor(question).delete(option);
  else handsFor(question).set(option, hands);
  changed();
}

export function clear(question) {
  handsFor(question).clear();
  changed();
}

export function onCount(listener) {
  listeners.add(listener);
}

export function inHands(count) {
  return `${count || "no"} hand${count === 1 ? "" : "s"}`;
}

const changed = () => listeners.forEach((listener) => listener());

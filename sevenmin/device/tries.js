// Tries are counted by day. So a log that comes back from another device adds the tries that were
// made there, and one that is added twice adds nothing.

const share = (result) => result.right / result.of;

/** A result and the tries that led to it; one from before tries had days has all on one day. */
export const daysOf = (result) => result?.days ?? (result ? { [result.on]: result.tries } : {});

/** What follows from the days of all tries. */
export function counted(days) {
  const tries = Object.values(days).reduce((sum, count) => sum + count, 0);
  return { tries, on: Object.keys(days).sort().at(-1), days };
}

/** The better of two results: to look again after weeks must not take a pass away. */
export function best(one, other) {
  if (!one || !other) return one ?? other;
  if (Boolean(one.passed) !== Boolean(other.passed)) return one.passed ? one : other;
  return share(one) > share(other) ? one : other;
}

/** The days of two logs: on each, as many tries as the log that knows of more. */
export function together(one, other) {
  const days = { ...one };
  for (const [day, count] of Object.entries(other)) days[day] = Math.max(count, days[day] ?? 0);
  return days;
}

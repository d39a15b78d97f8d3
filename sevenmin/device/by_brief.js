/**
 * The quizzes, or the scales, of each brief, sorted once: to look through all of them for every
 * brief takes seconds where there are many.
 *
 * @param {object} group
 * @returns {(slug: string) => object[]}
 */
export function byBrief(group) {
  const found = new Map();
  for (const entry of Object.values(group)) {
    if (!found.has(entry.brief)) found.set(entry.brief, []);
    found.get(entry.brief).push(entry);
  }
  return (slug) => found.get(slug) ?? [];
}

// Which pages a search finds: those that have every word that was typed, in any of its forms, or as
// the start of a longer word. Pagefind alone shortens a word that is on no page until some word
// fits, so that the key T answers “trafficking”.

import { completed } from "./endings.js";

const JOINED = 4; // Up to so many words, two that stand side by side may also be one.

/**
 * @param {WordIndex} index
 * @param {string} typed what a reader asks for
 * @param {number} settled milliseconds in which nothing else may be asked
 * @returns {Promise<object[] | null>} the pages, best first; null where something else was asked
 */
export async function find(index, typed, settled) {
  const words = wordsOf(typed);
  const first = await index.search(words.join(" "), settled);
  if (!first) return null;
  const direct = await Promise.all([
    having(index, words, first),
    ...joined(words).map((other) => having(index, other)),
  ]);
  const found = once(direct.flat());
  return found.length || !words.length ? found : havingUnfinished(index, words);
}

/** As Pagefind cuts a page into words: it leaves out marks and accents; hyphens part words. */
export function wordsOf(typed) {
  const plain = typed.normalize("NFD").replace(/\p{M}|['’ʼ.]/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** “self neglect” is also looked for as “selfneglect”: so stands “self–neglect” in the index. */
function joined(words) {
  if (words.length > JOINED) return [];
  return words.slice(1).map((word, n) => [...words.slice(0, n), words[n] + word, ...words.slice(n + 2)]);
}

async function having(index, words, asked = index.search(words.join(" "))) {
  const { results, search_keywords: stems } = await asked;
  const isSure = (page) => words.every((word, n) => has(page, word, stems[n]));
  if (results.every(isSure)) return results;
  // Of words at one place, as in “self-neglect”, the index names one. So each is asked for alone.
  const pages = await Promise.all(words.map((word) => idsOf(index, word)));
  return results.filter(({ id }) => pages.every((ids) => ids.has(id)));
}

function has(page, word, stem) {
  return page.scores.some(({ search_term: found }) => found === stem || found.startsWith(word));
}

async function idsOf(index, word) {
  const [open, whole] = await Promise.all([index.search(word), index.search(`"${word}"`)]);
  const longer = open.results.filter((page) => has(page, word));
  return new Set([...longer, ...whole.results].map(({ id }) => id));
}

/** Somebody who has typed “plannin” so far looks for “planning”, which the index has as “plan”. */
async function havingUnfinished(index, words) {
  const last = words.at(-1);
  const wholes = completed(last);
  const { search_keywords: stems } = await index.search([last, ...wholes].join(" "));
  const seen = new Set();
  const others = wholes.filter((_, n) => isNew(stems[n + 1]) && !stems[n + 1].startsWith(stems[0]));
  const pages = others.map((whole) => having(index, [...words.slice(0, -1), whole]));
  return once((await Promise.all(pages)).flat());

  function isNew(stem) {
    return !seen.has(stem) && seen.add(stem);
  }
}

function once(pages) {
  return [...new Map(pages.map((page) => [page.id, page])).values()];
}

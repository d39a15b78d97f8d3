// What several tabs of the site write at the same time. A tab writes only what its reader changed,
// into what is kept by then, and tells the others. A browser needs a moment until all tabs see what
// one of them wrote, and then a second one may have written over it: it puts the edit in again.

import { onEdit, read, tellOfEdit, write } from "./store.js";

const A_MOMENT = 5000;

/**
 * @param {string} name one of `kept.yml`
 * @param {(kept: unknown, edit: object) => object} apply what is kept when the edit is in it; put in
 *   twice, it changes no more
 * @returns {(edit: object) => boolean} keeps an edit, and says whether it could
 */
export function shared(name, apply = entries) {
  let wroteAt = -Infinity;
  const keep = (edit) => {
    if (!write(name, apply(read(name), edit))) return false;
    wroteAt = performance.now();
    tellOfEdit(name, edit);
    return true;
  };
  onEdit(name, (edit) => {
    // Only a tab that has just written can have written over it.
    if (performance.now() - wroteAt < A_MOMENT && isMissing(read(name), edit)) keep(edit);
  });
  const isMissing = (kept, edit) => JSON.stringify(apply(kept, edit)) !== JSON.stringify(kept);
  return keep;
}

/** Entries by their names; null takes one away. */
function entries(kept, edit) {
  const all = Object.entries({ ...kept, ...edit });
  return Object.fromEntries(all.filter(([, entry]) => entry !== null));
}

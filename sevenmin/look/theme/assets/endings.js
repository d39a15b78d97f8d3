// Words that are not typed to their end. The index has words without their English endings, so that
// “planned” finds “planning”; but half an ending, as in “plannin”, is in no index.

const ENDINGS = [
  "ability abilities able ably al ally als ance ances ancy ation ational ations ative ator ators",
  "ed edly ement ements ence ences encies ency ent ently er ers es ful fully",
  "ible ibly ibility ic ical ically ied ier ies iest ily iness ing ingly ings ion ions ise ism ist",
  "ities ity ive ively ivity less lessly lessness ly ment ments ness ousness ous ously s",
].flatMap((line) => line.split(" "));

/** Every word that one of the endings makes of what was typed, whether any of it was typed or not. */
export function completed(typed) {
  return [...new Set(ENDINGS.flatMap((ending) => [...withRest(typed, ending)]))];
}

function* withRest(typed, ending) {
  for (let begun = 0; begun < ending.length; begun += 1) {
    if (typed.endsWith(ending.slice(0, begun))) yield typed + ending.slice(begun);
  }
}

// What is folded on the screen is open on paper, in browsers whose style sheets cannot open it: Safari
// before 18.4, Firefox before 143.

// An answer and a hint are printed elsewhere, or not at all.
const FOLDED = "details:not([open], .sm-solution, .sm-help)";
const unfolded = [];

addEventListener("beforeprint", () => {
  unfolded.push(...document.querySelectorAll(FOLDED));
  for (const one of unfolded) one.open = true;
});

addEventListener("afterprint", () => {
  for (const one of unfolded.splice(0)) one.open = false;
});

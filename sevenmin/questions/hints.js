/** Hints one by one: the next is offered when the one before it was opened. */
export function oneByOne(question) {
  const hints = [...question.querySelectorAll(".sm-help")];
  hints.forEach((hint, i) => {
    hint.hidden = i > 0;
    hint.addEventListener("toggle", () => hints[i + 1]?.removeAttribute("hidden"), { once: true });
  });
}

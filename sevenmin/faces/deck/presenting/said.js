// Short messages for those who do not see the slides: one live region for all of them.

const region = document.querySelector("[data-said]");
let waiting = [];

/** Says words aloud, where a screen reader runs. What comes at once is said together, twice too. */
export function say(words) {
  if (!waiting.length) requestAnimationFrame(speak);
  region.textContent = "";
  waiting.push(words);
}

function speak() {
  region.textContent = waiting.join(". ").replaceAll("..", ".");
  waiting = [];
}

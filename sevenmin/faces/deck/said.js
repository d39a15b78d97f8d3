// Short messages for those who do not see the slides: one live region for all of them.

const region = document.querySelector("[data-said]");

/** Says words aloud, where a screen reader runs. The same words twice are said twice. */
export function say(words) {
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = words));
}

// What the bar and single keys offer beside the ways from slide to slide.

import { link } from "../../../element.js";
import { rareLink, tool } from "./bar.js";
import { black } from "./black.js";
import { openHelp } from "./help.js";
import { key } from "./keys.js";
import { openOverview } from "./overview.js";
import { printed } from "./printing.js";

// Without them, nothing of the slides begins, and they stay a page to read.
const { now, choose, onChange } = window.sevenminColours;

export function startTools(slides) {
  const overview = () => openOverview(slides);
  tool("Overview", overview);
  tool("Black", black);
  key(["o", "O", "Escape"], "All slides at once", overview);
  key(["b", "B", "."], "Black screen, until any key or click", black);
  if (!document.fullscreenEnabled) return;
  tool("Full screen", fullScreen);
  key(["f", "F"], "Full screen, or back", fullScreen);
}

/** What is seldom needed, when all that is often needed has its button. */
export function startRareTools() {
  const rare = true;
  colours();
  tool("Print slides", () => printed("slides"), { rare });
  tool("Print slides with notes", () => printed("notes"), { rare });
  tool("Help and keys", openHelp, { rare });
  rareLink(link("Back to the brief", "", document.querySelector(".dk-back a").href));
  key(["?"], "This help", openHelp);
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
}

/** A projector in daylight wants the other colours; they last as long as the page. */
function colours() {
  const other = () => (now() === "dark" ? "light" : "dark");
  const named = () => (other() === "dark" ? "Dark colours" : "Light colours");
  const show = () => (made.textContent = named());
  const made = tool(named(), () => {
    choose(other());
    show();
  }, { rare: true });
  onChange(show);
}

// The speaker view: opened, closed and found again. All that it shows is kept by the deck, so that
// closing it loses nothing.

import { element } from "../../../element.js";
import { tool } from "../presenting/bar.js";
import { onCount } from "../hands/counts.js";
import { onCountdown } from "../clock/countdown.js";
import { key, listen } from "../presenting/keys.js";
import { recall, remember } from "../presenting/memory.js";
import { refit } from "../presenting/refit.js";
import { say } from "../presenting/said.js";
import { SpeakerView } from "./speaker-view.js";
import { furnish, leaveWord, openWindow, takeColours } from "./speaker-window.js";

const BLOCKED =
  "Whoever sees this window sees your notes. Your browser stopped the speaker view’s own window: choose the sign beside the address, allow pop-ups, and press “Speaker view” again.";
const CHOSEN = "Whoever sees this window sees your notes.";
const A_MOMENT = 300;

export function start(slides, clock) {
  const speaker = new Speaker(slides, clock);
  tool("Speaker view", () => speaker.openWindow());
  tool("Notes in this window", () => speaker.toggleHere(), { rare: true });
  key(["s", "S"], "Speaker view in a window of its own", () => speaker.openWindow());
  key(["n", "N"], "Notes in this window: show or hide", () => speaker.toggleHere());
  speaker.findAgain();
  addEventListener("pagehide", () => speaker.leave());
  addEventListener("pageshow", ({ persisted }) => persisted && speaker.findAgain());
}

class Speaker {
  constructor(slides, clock) {
    Object.assign(this, { slides, clock, window: null, view: null, here: null });
    slides.onChange((slide, way) => this.turn(slide, way));
    for (const listen of [(show) => clock.onChange(show), onCountdown, onCount]) {
      listen(() => this.view?.show());
    }
    const colours = new MutationObserver(() => this.window && takeColours(this.window.document));
    colours.observe(document.documentElement, { attributeFilter: ["data-colours"] });
    const region = document.querySelector("[data-said]");
    new MutationObserver(() => this.hear(region.textContent)).observe(region, { childList: true });
  }

  turn(slide, { focus }) {
    this.view?.turn();
    // Where the deck moves its focus it says nothing, and nobody in the other window hears it.
    if (focus) this.hear(slide.querySelector("h1, h2").textContent);
  }

  hear(words) {
    if (this.window && words) this.view.hear(words);
  }

  openWindow() {
    if (this.window && !this.window.closed) return this.window.focus();
    const opened = openWindow();
    if (!opened) return this.openHere(BLOCKED);
    this.closeHere();
    this.fill(opened);
    opened.focus();
    say("Speaker view is open in a window of its own");
  }

  /** A page that was loaded again knows whether its window was open. */
  findAgain() {
    const { speaker } = recall();
    if (speaker === "here") this.openHere(CHOSEN, false);
    if (speaker !== "window") return;
    const opened = openWindow();
    if (opened) this.fill(opened);
    // It was closed in the meantime, and only a press may open another.
    else remember({ speaker: null });
  }

  fill(opened) {
    this.window = opened;
    remember({ speaker: "window" });
    this.show(furnish(opened));
    opened.document.addEventListener("keydown", (event) => this.pressedThere(event));
    listen(opened.document);
    this.leaving = () => setTimeout(() => this.look(opened), A_MOMENT);
    opened.addEventListener("pagehide", this.leaving, { once: true });
  }

  /** Two keys are not as in the deck: what they do, a browser allows, or shows, only there. */
  pressedThere(event) {
    const dialog = document.querySelector("dialog[open]");
    const isFullScreen = ["f", "F"].includes(event.key);
    if (dialog && event.key === "Escape") dialog.close();
    else if (isFullScreen) this.hear("For the full screen, press F in the window of the slides.");
    else return;
    event.preventDefault();
  }

  /** The window was closed; or only loaded again, and is empty now. */
  look(opened) {
    if (!opened.closed) return this.fill(opened);
    this.window = null;
    this.view.stop();
    this.view = null;
    remember({ speaker: null });
    say("Speaker view is closed");
  }

  toggleHere() {
    if (this.here) this.closeHere();
    else this.openHere(CHOSEN);
  }

  openHere(why, isPressed = true) {
    this.closeWindow();
    this.closeHere();
    remember({ speaker: "here" });
    this.here = element("aside", "dk-speaker dk-speaker--here");
    this.here.ariaLabel = "Speaker view";
    this.here.tabIndex = -1;
    document.querySelector("[data-deck]").after(this.here);
    document.body.classList.add("dk--with-speaker");
    this.show(this.here, why, () => this.closeHere());
    refit();
    if (isPressed) this.here.focus();
  }

  closeWindow() {
    if (!this.window) return;
    this.window.removeEventListener("pagehide", this.leaving);
    this.window.close();
    this.window = null;
    this.view.stop();
  }

  closeHere() {
    if (!this.here) return;
    this.view.stop();
    this.view = null;
    this.here.remove();
    this.here = null;
    document.body.classList.remove("dk--with-speaker");
    remember({ speaker: null });
    refit();
  }

  show(place, why = "", close = null) {
    this.view?.stop();
    this.view = new SpeakerView(place, this.slides, this.clock);
    if (close) this.view.sayWhy(why, close);
  }

  /** This page goes; the window stays, and must not listen to what is no more. */
  leave() {
    if (!this.window || this.window.closed) return;
    this.window.removeEventListener("pagehide", this.leaving);
    this.view.stop();
    leaveWord(this.window);
  }
}

// What stands in the speaker view: the notes, the next slide, the time, and buttons for everything
// that the trainer does. It shows what the deck keeps, and keeps nothing itself.

import { button, element } from "../../../element.js";
import { black } from "../presenting/black.js";
import { handFields } from "../hands/hand-list.js";
import { showNotes } from "./notes.js";
import { paceInWords, starts } from "../clock/pace.js";
import { picture, scale } from "../presenting/picture.js";
import { fill } from "../clock/segments.js";
import { hasTimer, timerPart } from "../clock/timer-part.js";
import { digits, inWords } from "../clock/times.js";

const OFTEN = 250;

export class SpeakerView {
  /** @param {HTMLElement} place in this window or another */
  constructor(place, slides, clock) {
    Object.assign(this, { place, slides, clock, shows: [] });
    const { content } = document.querySelector("[data-speaker]");
    place.append(document.importNode(content, true));
    this.root = place.querySelector("[data-view]");
    this.addButtons();
    this.turn();
    // By the clock of its own window: a browser lets the timers of a window that is covered sleep.
    this.owner = place.ownerDocument.defaultView;
    this.timer = this.owner.setInterval(() => this.show(), OFTEN);
    this.scale = () => scale(this.part("picture"));
    this.owner.addEventListener("resize", this.scale);
  }

  part(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  /** In the room's own window: why there, and the way out. */
  sayWhy(words, close) {
    this.part("why").textContent = words;
    this.part("here").append(button("Close the notes", "dk-button", close));
    this.part("here").hidden = false;
  }

  stop() {
    this.owner.clearInterval(this.timer);
    this.owner.removeEventListener("resize", this.scale);
  }

  addButtons() {
    const { slides, clock } = this;
    this.toggle = button("", "dk-button dk-button--main", () => clock.toggle());
    this.reset = button("Back to 0:00", "dk-button", () => {
      clock.reset();
      this.toggle.focus();
    });
    this.reset.ariaLabel = "Clock back to 0:00";
    this.part("clock-buttons").append(this.toggle, this.reset);
    this.back = button("Previous", "dk-button", () => slides.previous());
    this.on = button("Next", "dk-button dk-button--main", () => slides.next());
    this.black = button("", "dk-button", black);
    this.part("slide-buttons").append(this.back, this.on, this.black);
  }

  /** Another slide. */
  turn() {
    const { slides } = this;
    const slide = slides.current();
    const next = slides.sections[slides.index() + 1];
    this.part("place").textContent = `Slide ${slides.index() + 1} of ${slides.sections.length}`;
    this.part("heading").textContent = headingOf(slide);
    this.part("next").textContent = next ? headingOf(next) : "This is the last slide.";
    this.back.ariaDisabled = String(slides.index() === 0);
    this.on.ariaDisabled = String(!next);
    showNotes(this.root, slide, slides);
    this.addTools(slide);
    picture(this.part("picture"), next);
    this.show();
  }

  /** What this slide has for the room: a timer, a show of hands. */
  addTools(slide) {
    const made = [hasTimer(slide) && timerPart(slide.id), handFields(slide)].filter(Boolean);
    this.part("tools").replaceChildren(...made.map(([part]) => part));
    this.shows = made.map(([, show]) => show);
  }

  /** The time as it is now. */
  show() {
    const { clock } = this;
    this.part("digits").textContent = digits(clock.seconds);
    fill(this.part("segments").children, clock.filled, clock.step);
    const said = this.part("pace");
    said.textContent = this.paceInWords();
    said.dataset.how = clock.pace?.how ?? "none";
    this.part("allowed").textContent = this.budgetInWords();
    this.toggle.textContent = clock.action.replace(/ (with )?the clock/, "");
    this.toggle.ariaLabel = clock.action;
    this.reset.hidden = !clock.begun;
    this.part("black").hidden = !isBlack();
    this.black.textContent = isBlack() ? "Show the slide" : "Black";
    for (const show of this.shows) show();
  }

  paceInWords() {
    const { clock } = this;
    if (clock.pace && clock.running) return paceInWords(clock.pace);
    if (clock.pace) return `The clock is paused: ${paceInWords(clock.pace).toLowerCase()}`;
    if (clock.begun) return clock.running ? this.whileItRuns() : "The clock is paused";
    if (clock.step >= 0) return "The clock has not started";
    return this.isBeforeSteps ? "The clock starts with the first step" : "Time to talk";
  }

  get isBeforeSteps() {
    const { slides, clock } = this;
    return slides.sections.indexOf(clock.steps[0]) > slides.index();
  }

  whileItRuns() {
    return this.isBeforeSteps ? "The clock is running" : "Time to talk";
  }

  budgetInWords() {
    const { budgets, step } = this.clock;
    if (step < 0) return "";
    return `This step: ${inWords(budgets[step])}, until ${digits(starts(budgets)[step + 1])}`;
  }

  /** Said in the window that the trainer is in. */
  hear(words) {
    this.part("heard").textContent = words;
  }
}

const headingOf = (slide) => slide.querySelector("h1, h2").textContent.trim();

const isBlack = () => document.querySelector(".dk-black:not([hidden])") !== null;

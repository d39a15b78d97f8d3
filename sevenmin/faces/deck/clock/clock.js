// The clock of the seven minutes. It is a difference between two times of day, so that neither a
// sleeping tab nor a page loaded again loses a second; after seven minutes it calmly goes on.

import { tool } from "../presenting/bar.js";
import { key } from "../presenting/keys.js";
import { recall, remember } from "../presenting/memory.js";
import { filled, pace } from "./pace.js";
import { say } from "../presenting/said.js";
import { fill } from "./segments.js";
import { digits, inWords } from "./times.js";

const OFTEN = 250;
const ZERO = { startedAt: 0, elapsed: 0, running: false };

class Clock {
  #kept = { ...ZERO, ...recall().clock };
  #listeners = [];

  constructor(slides) {
    this.slides = slides;
    this.steps = slides.sections.filter(({ dataset }) => dataset.kind === "step");
    this.budgets = this.steps.map(({ dataset }) => Number(dataset.budget));
  }

  get running() {
    return this.#kept.running;
  }

  get begun() {
    return this.running || this.#kept.elapsed > 0;
  }

  get seconds() {
    const { running, startedAt, elapsed } = this.#kept;
    return Math.floor((elapsed + (running ? Math.max(0, Date.now() - startedAt) : 0)) / 1000);
  }

  /** The current slide's place among the steps, or -1. */
  get step() {
    return this.steps.indexOf(this.slides.current());
  }

  /** How this step stands, if the clock has begun and the slide is a step. */
  get pace() {
    return this.begun && this.step >= 0 ? pace(this.seconds, this.budgets, this.step) : null;
  }

  get filled() {
    return filled(this.seconds, this.budgets);
  }

  /** What the button does now. */
  get action() {
    if (this.running) return "Pause the clock";
    return this.begun ? "Go on with the clock" : "Start the clock";
  }

  toggle() {
    const { running, elapsed, startedAt } = this.#kept;
    const now = Date.now();
    const sum = running ? elapsed + Math.max(0, now - startedAt) : elapsed;
    this.#keep({ startedAt: now, elapsed: sum, running: !running });
    say(running ? `Clock paused at ${inWords(this.seconds)}` : "Clock running");
  }

  reset() {
    this.#keep(ZERO);
    say("Clock back to the beginning");
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  changed() {
    this.#listeners.forEach((listener) => listener());
  }

  #keep(state) {
    this.#kept = { ...state };
    remember({ clock: this.#kept });
    this.changed();
  }
}

/** @returns {Clock} */
export function start(slides) {
  const clock = new Clock(slides);
  startWithFirstStep(slides, clock);
  showInRoom(clock);
  addTools(clock);
  slides.onChange(() => clock.changed());
  setInterval(() => clock.running && clock.changed(), OFTEN);
  clock.changed();
  return clock;
}

/** The seven minutes begin when the trainer turns from the title to the first step. */
function startWithFirstStep(slides, clock) {
  let before = slides.current();
  slides.onChange(() => {
    const isFirst = before.dataset.kind === "title" && clock.step === 0;
    before = slides.current();
    if (isFirst && !clock.begun) clock.toggle();
  });
}

/** The room sees segments and digits; how the trainer keeps to them is nobody's business there. */
function showInRoom(clock) {
  const strip = document.querySelector("[data-clock]");
  const time = strip.querySelector("[data-time]");
  strip.role = "group";
  strip.ariaLabel = "Clock";
  time.role = "timer";
  clock.onChange(() => {
    fill(strip.querySelectorAll("[data-segment]"), clock.filled, clock.step);
    strip.toggleAttribute("data-paused", clock.begun && !clock.running);
    time.textContent = digits(clock.seconds);
  });
}

function addTools(clock) {
  const toggle = tool(clock.action, () => clock.toggle());
  const reset = tool("Clock back to 0:00", () => {
    clock.reset();
    toggle.focus();
  }, { rare: true });
  key(["c", "C"], "Start or pause the clock", () => clock.toggle());
  clock.onChange(() => {
    toggle.textContent = clock.action;
    reset.hidden = !clock.begun;
  });
}

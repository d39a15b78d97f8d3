// Search in the header: results as one types, for the eye, the ear and the keyboard alone. The
// index is Pagefind's; it lies beside the pages, and nothing that is typed leaves the browser.

import { button, element, link } from "./element.js";
import { find } from "./finding.js";
import { resultItem } from "./results.js";
import { openIndex } from "./word-index.js";

const AT_ONCE = 5;
const SETTLED = 200; // Milliseconds without a key, after which a search begins.
const LOST = "Search cannot be loaded. Reload this page, or look through all briefs.";

/** @param {HTMLElement} place the part of the header with the box and a place for results */
export async function start(place) {
  const root = new URL("..", import.meta.url);
  const search = new Search(place, root);
  await search.load(root);
  search.ask();
}

class Search {
  constructor(place, root) {
    this.place = place;
    this.box = place.querySelector("input");
    this.panel = place.querySelector("[data-results]");
    // A live region must be on the page, and not hidden, before its words are, or they are not said.
    this.spoken = element("p", "sm-hidden");
    this.spoken.setAttribute("role", "status");
    this.place.append(this.spoken);
    this.status = element("p", "sm-results__status");
    this.status.ariaHidden = "true";
    this.list = element("ol", "sm-results__list");
    this.list.setAttribute("role", "list");
    this.more = button("Show more", "sm-action", () => this.showMore());
    this.all = link("All briefs", "sm-results__all", new URL("briefs/", root));
    this.panel.append(this.status, this.list, this.more, this.all);
    this.waiting = [];
    this.turn = 0;
    this.listen();
  }

  async load(root) {
    try {
      this.index = await openIndex(root);
    } catch {
      this.index = null;
    }
    this.loaded = true;
  }

  listen() {
    this.box.addEventListener("input", () => this.ask());
    this.box.addEventListener("pointerdown", () => this.show(this.words !== ""));
    this.place.addEventListener("keydown", (event) => this.walk(event));
    this.place.addEventListener("focusout", (event) => this.leave(event.relatedTarget));
    document.addEventListener("pointerdown", (event) => this.leave(event.target));
    // A result on the page that is open leads to a place in it.
    this.list.addEventListener("click", () => this.show(false));
  }

  get words() {
    return this.box.value.trim();
  }

  get stops() {
    return this.panel.hidden ? [] : [...this.panel.querySelectorAll(":is(a, button):not([hidden])")];
  }

  async ask() {
    const { words } = this;
    const turn = (this.turn += 1);
    if (!words) this.close();
    if (!words || !this.loaded) return;
    try {
      // Nothing comes back where more was typed meanwhile.
      const results = await find(this.index, words, SETTLED);
      const items = results && (await this.itemsOf(results.slice(0, AT_ONCE)));
      if (items && turn === this.turn) this.answer(words, results, items);
    } catch {
      // The index is not there, or a newer site has taken the place of this page's.
      if (turn === this.turn) this.lose();
    }
  }

  answer(words, results, items) {
    this.index.keepOnly(results);
    this.waiting = results.slice(AT_ONCE);
    this.list.replaceChildren(...items);
    this.answered = words;
    this.say(found(results.length, words));
  }

  lose() {
    this.waiting = [];
    this.list.replaceChildren();
    this.say(LOST);
  }

  async showMore() {
    const next = this.waiting.slice(0, AT_ONCE);
    this.waiting = this.waiting.slice(AT_ONCE);
    const items = await this.itemsOf(next);
    this.list.append(...items);
    this.more.hidden = this.waiting.length === 0;
    items[0]?.querySelector("a").focus();
  }

  async itemsOf(results) {
    const pages = await Promise.all(results.map((result) => this.index.page(result)));
    return pages.map(resultItem);
  }

  say(words) {
    this.status.textContent = words;
    this.spoken.textContent = words;
    this.all.hidden = this.list.hasChildNodes();
    this.more.hidden = this.waiting.length === 0;
    this.show(true);
  }

  /** Nothing is asked for, so nothing is answered, not even where a screen reader looks back. */
  close() {
    this.spoken.textContent = "";
    this.show(false);
  }

  show(open) {
    this.panel.hidden = !open || this.status.textContent === "";
  }

  /** Arrows lead through the results, Enter opens the first, Escape closes them. */
  walk(event) {
    const { box } = this;
    const isClosed = this.panel.hidden && this.words && this.answered === this.words;
    if (isClosed && ["ArrowDown", "Enter"].includes(event.key)) this.show(true);
    const { stops } = this;
    const here = stops.indexOf(document.activeElement);
    if (event.key === "Escape") {
      box.focus();
      this.show(false);
    } else if (event.key === "ArrowDown" && stops.length) {
      stops[Math.min(here + 1, stops.length - 1)].focus();
    } else if (event.key === "ArrowUp" && here !== -1) {
      (stops[here - 1] ?? box).focus();
    } else if (event.key === "Enter" && event.target === box && !event.isComposing) {
      if (this.answered === this.words && !isClosed) this.list.querySelector("a")?.click();
    } else return;
    event.preventDefault();
  }

  /** Nothing takes the focus when the window loses it, and then the results stay. */
  leave(target) {
    if (target && !this.place.contains(target)) this.show(false);
  }
}

function found(count, words) {
  if (count === 0) return `Nothing found for “${words}”. Try another word, or fewer.`;
  return `${count} ${count === 1 ? "page" : "pages"} found for “${words}”`;
}

// Search in the header: results as one types, for the eye, the ear and the keyboard alone. The
// index is Pagefind's; it lies beside the pages, and nothing that is typed leaves the browser.

import { button, element } from "./element.js";
import { resultItem } from "./results.js";

const AT_ONCE = 5;
const SETTLED = 200; // Milliseconds without a key, after which a search begins.
const LOST = "Search cannot be loaded. Reload this page, or look through all briefs.";

/** @param {HTMLElement} place the part of the header with the box and a place for results */
export async function start(place) {
  const search = new Search(place);
  await search.load(new URL("..", import.meta.url));
  search.ask();
}

class Search {
  constructor(place) {
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
    this.panel.append(this.status, this.list, this.more);
    this.waiting = [];
    this.listen();
  }

  async load(root) {
    try {
      this.index = await import(new URL("pagefind/pagefind.js", root).href);
      await this.index.options({ baseUrl: root.pathname, excerptLength: 24 });
      await this.index.init();
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

  get links() {
    return this.panel.hidden ? [] : [...this.list.querySelectorAll("a")];
  }

  async ask() {
    const { words } = this;
    if (!words) this.show(false);
    if (!words || !this.loaded) return;
    try {
      // Nothing comes back where more was typed meanwhile.
      const answer = await this.index.debouncedSearch(words, {}, SETTLED);
      if (answer && words === this.words) await this.answer(words, answer.results);
    } catch {
      // The index is not there, or a newer site has taken the place of this page's.
      this.list.replaceChildren();
      this.waiting = [];
      this.say(LOST);
    }
  }

  async answer(words, results) {
    const items = await itemsOf(results.slice(0, AT_ONCE));
    if (words !== this.words) return;
    this.waiting = results.slice(AT_ONCE);
    this.list.replaceChildren(...items);
    this.answered = words;
    this.say(found(results.length, words));
  }

  async showMore() {
    const next = this.waiting.slice(0, AT_ONCE);
    this.waiting = this.waiting.slice(AT_ONCE);
    const items = await itemsOf(next);
    this.list.append(...items);
    this.more.hidden = this.waiting.length === 0;
    items[0]?.querySelector("a").focus();
  }

  say(words) {
    this.status.textContent = words;
    this.spoken.textContent = words;
    this.more.hidden = this.waiting.length === 0;
    this.show(true);
  }

  show(open) {
    this.panel.hidden = !open || this.status.textContent === "";
  }

  /** Arrows lead through the results, Enter opens the first, Escape closes them. */
  walk(event) {
    const { box } = this;
    const isClosed = this.panel.hidden && this.words && this.answered === this.words;
    if (isClosed && ["ArrowDown", "Enter"].includes(event.key)) this.show(true);
    const { links } = this;
    const here = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      box.focus();
      this.show(false);
    } else if (event.key === "ArrowDown" && links.length) {
      links[Math.min(here + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && here !== -1) {
      (links[here - 1] ?? box).focus();
    } else if (event.key === "Enter" && event.target === box && !event.isComposing) {
      if (this.answered === this.words && !isClosed) links[0]?.click();
    } else return;
    event.preventDefault();
  }

  /** Nothing takes the focus when the window loses it, and then the results stay. */
  leave(target) {
    if (target && !this.place.contains(target)) this.show(false);
  }
}

async function itemsOf(results) {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(resultItem);
}

function found(count, words) {
  if (count === 0) return `Nothing found for “${words}”. Try another word, or fewer.`;
  return `${count} ${count === 1 ? "page" : "pages"} found for “${words}”`;
}

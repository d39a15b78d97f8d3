// Search in the header: results as one types, for the eye, the ear and the keyboard alone. The
// index is Pagefind's; it lies beside the pages, and nothing that is typed leaves the browser.

import { resultItem } from "./results.js";

const AT_ONCE = 5;
const SETTLED = 200; // Milliseconds without a key.

/** @param {HTMLElement} search the part of the header with the box and a place for results */
export async function start(search) {
  const box = search.querySelector("input");
  const panel = search.querySelector("[data-results]");
  const root = new URL("..", import.meta.url);
  const status = element("p", "sm-results__status");
  status.setAttribute("role", "status");
  const list = element("ol", "sm-results__list");
  list.setAttribute("role", "list");
  const more = element("button", "sm-action", "Show more");
  more.type = "button";
  panel.append(status, list, more);

  const index = await load(root);
  let asked = "";
  let waiting = [];

  box.addEventListener("input", () => ask(box.value.trim()));
  box.addEventListener("focus", () => show(asked !== ""));
  more.addEventListener("click", async () => {
    const first = await addResults();
    first?.querySelector("a").focus();
  });
  search.addEventListener("keydown", (event) => walk(event, search, box, () => show(false)));
  search.addEventListener("focusout", (event) => {
    // Nothing takes the focus when the window loses it, and then results stay.
    if (event.relatedTarget && !search.contains(event.relatedTarget)) show(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!search.contains(event.target)) show(false);
  });
  // A result on the page that is open leads to a place in it.
  list.addEventListener("click", () => show(false));
  ask(box.value.trim());

  async function ask(words) {
    asked = words;
    if (!words) return show(false);
    if (!index) return say("Search cannot be loaded. Look through all briefs instead.");
    await new Promise((done) => setTimeout(done, SETTLED));
    if (asked !== words) return;
    const { results } = await index.search(words);
    if (asked !== words) return;
    list.replaceChildren();
    waiting = results;
    await addResults(words);
    if (asked === words) say(found(results.length, words));
  }

  async function addResults() {
    const words = asked;
    const next = waiting.slice(0, AT_ONCE);
    const data = await Promise.all(next.map((result) => result.data()));
    if (asked !== words) return null;
    waiting = waiting.slice(AT_ONCE);
    const items = data.map(resultItem);
    list.append(...items);
    more.hidden = waiting.length === 0;
    return items[0];
  }

  function say(words) {
    status.textContent = words;
    more.hidden = waiting.length === 0 || !index;
    show(true);
  }

  function show(open) {
    panel.hidden = !open;
  }
}

async function load(root) {
  try {
    const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  } catch {
    return null;
  }
}

function found(count, words) {
  if (count === 0) return `Nothing found for “${words}”. Try another word, or fewer.`;
  return `${count} ${count === 1 ? "page" : "pages"} found for “${words}”`;
}

// Arrows lead through the results, Enter opens the first, Escape closes them.
function walk(event, search, box, close) {
  const links = [...search.querySelectorAll("[data-results]:not([hidden]) a")];
  const here = links.indexOf(document.activeElement);
  const keys = {
    ArrowDown: () => links[here + 1]?.focus(),
    ArrowUp: () => (here > 0 ? links[here - 1] : box).focus(),
    Enter: () => here === -1 && event.target === box && links[0]?.click(),
    Escape: () => {
      close();
      box.focus();
      close();
    },
  };
  const act = keys[event.key];
  if (!act || event.isComposing) return;
  if (event.key !== "Enter" && (links.length || event.key === "Escape")) event.preventDefault();
  act();
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

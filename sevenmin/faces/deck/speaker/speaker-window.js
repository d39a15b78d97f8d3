// The window of the speaker view: an empty page of the same site, into which the deck puts nodes and
// a style sheet. It asks for nothing, so it opens when the network has gone, under the strictest
// policy.

import { element } from "../../../element.js";

const NAME = `sevenmin-speaker-${location.pathname.toLowerCase()}`;
const SIZE = "popup,width=1100,height=760";

/** Opens it, or finds it again by its name. @returns {Window | null} null where it is not allowed */
export function openWindow() {
  try {
    const opened = window.open("", NAME, SIZE);
    // Some that forbid it give a window which is closed already, or one that nobody may touch.
    return opened && !opened.closed && opened.document ? opened : null;
  } catch {
    return null;
  }
}

/** Furnishes the window anew. @returns {HTMLElement} where the view goes */
export function furnish(opened) {
  const page = opened.document;
  const title = document.querySelector("h1").textContent.trim();
  page.title = `Speaker view: ${title}`;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.className = "js";
  takeColours(page);
  page.adoptedStyleSheets = [sheetFor(opened)];
  const main = element("main", "dk-speaker dk-speaker--window");
  main.append(element("h1", "sm-hidden", page.title));
  page.body.className = "dk-window";
  page.body.replaceChildren(main);
  return main;
}

export function takeColours(page) {
  const { colours } = document.documentElement.dataset;
  if (colours) page.documentElement.dataset.colours = colours;
  else delete page.documentElement.dataset.colours;
}

/** What is left to see when the slides are closed, or for the moment in which they are loaded again. */
export function leaveWord(opened) {
  const view = opened.document.querySelector("[data-view]");
  if (!view) return;
  view.inert = true;
  const words =
    "The slides are closed or are being loaded again. When they are back, this window goes on by itself.";
  const said = element("p", "dk-window__gone", words);
  said.role = "alert";
  view.before(said);
}

// All rules that the deck itself has loaded, so that both windows look the same.
function sheetFor(opened) {
  const sheet = new opened.CSSStyleSheet({ baseURL: document.baseURI });
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join("\n"));
  return sheet;
}

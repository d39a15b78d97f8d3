// One page in the list of results: its title, and the places in it where the words stand.

import { element, link } from "./element.js";

const PLACES = 3;

/**
 * @param {object} page what Pagefind tells of a page: url, meta, excerpt, sub_results
 * @returns {HTMLLIElement}
 */
export function resultItem(page) {
  const item = element("li", "sm-result");
  const places = page.sub_results.filter((place) => place.anchor).slice(0, PLACES);
  item.append(anyWay(link(page.meta.title, "sm-result__title", page.url)));
  if (places.length) item.append(...places.map((place) => placeOf(place, page)));
  else item.append(excerptOf(page.excerpt));
  return item;
}

function placeOf(place, page) {
  const made = element("div", "sm-result__place");
  made.append(anyWay(link(named(place, page), "sm-result__step", place.url)));
  made.append(excerptOf(place.excerpt));
  return made;
}

// A brief says the ids of its steps in their order, so that a result can say which minute it is.
function named(place, page) {
  const number = (page.meta.steps ?? "").split(" ").indexOf(place.anchor.id) + 1;
  return number ? `Minute ${number}: ${place.title}` : place.title;
}

/** The index does not say in which language a page is; its first letter says which way it runs. */
function anyWay(made) {
  return Object.assign(made, { dir: "auto" });
}

// Pagefind gives HTML; its words are taken as text, and of its elements only the marks.
function excerptOf(html) {
  const made = anyWay(element("p", "sm-result__excerpt"));
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  for (const node of parsed.childNodes) {
    const marked = node.nodeName === "MARK";
    made.append(marked ? element("mark", "", node.textContent) : node.textContent);
  }
  return made;
}

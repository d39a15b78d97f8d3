// One page in the list of results: its title, and the places in it where the words stand.

const PLACES = 3;

/**
 * @param {object} page what Pagefind tells of a page: url, meta, excerpt, sub_results
 * @returns {HTMLLIElement}
 */
export function resultItem(page) {
  const item = document.createElement("li");
  item.className = "sm-result";
  const title = link(page.url, page.meta.title, "sm-result__title");
  const places = page.sub_results.filter((place) => place.anchor);
  item.append(title);
  if (places.length) item.append(...places.slice(0, PLACES).map((place) => placeOf(place, page)));
  else item.append(excerptOf(page.excerpt));
  return item;
}

function placeOf(place, page) {
  const made = document.createElement("div");
  made.className = "sm-result__place";
  made.append(link(place.url, named(place, page), "sm-result__step"), excerptOf(place.excerpt));
  return made;
}

// A brief says the ids of its steps in their order, so that a result can say which minute it is.
function named(place, page) {
  const number = (page.meta.steps ?? "").split(" ").indexOf(place.anchor.id) + 1;
  return number ? `Minute ${number}: ${place.title}` : place.title;
}

function link(address, words, className) {
  const made = document.createElement("a");
  made.href = address;
  made.className = className;
  made.textContent = words;
  return made;
}

// Pagefind gives HTML; its words are taken as text, and of its elements only the marks.
function excerptOf(html) {
  const made = document.createElement("p");
  made.className = "sm-result__excerpt";
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  for (const node of parsed.childNodes) made.append(marked(node));
  return made;
}

function marked(node) {
  if (node.nodeName !== "MARK") return node.textContent;
  const mark = document.createElement("mark");
  mark.textContent = node.textContent;
  return mark;
}

// What every page can do for its reader beside being read: the menu of a narrow window, colours,
// search, copying code, and the switch of what this device keeps. What a first view does not need is
// loaded when it is used, or comes near, for the first time. When the page's own modules have run,
// too, what needs them is shown.

const menu = document.querySelector("[data-menu-button]");
menu.addEventListener("click", () => openMenu(menu.ariaExpanded !== "true"));
menu.closest("header").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || menu.ariaExpanded !== "true") return;
  openMenu(false);
  menu.focus();
});

function openMenu(open) {
  menu.ariaExpanded = String(open);
}

const colours = document.querySelector("[data-colours-button]");
const other = () => (window.sevenminColours.now() === "dark" ? "light" : "dark");
colours.addEventListener("click", () => {
  window.sevenminColours.choose(other());
  nameColours();
  import("./keep-colours.js").then(({ keepColours }) => keepColours(), without);
});
window.sevenminColours.onChange(nameColours);
nameColours();

function nameColours() {
  colours.querySelector("[data-colours-next]").textContent = other();
  colours.title = colours.textContent.trim().replace(/\s+/g, " ");
}

const search = document.querySelector("[data-search]");
const box = search.querySelector("input");
const results = search.querySelector("[data-results]");
let started;
box.addEventListener("focus", startSearch);

async function startSearch() {
  started ??= import("./search.js").then(({ start }) => {
    sayOfSearch("");
    return start(search);
  });
  try {
    await started;
  } catch {
    // Without a network now; the next time that the box is used it may be there.
    started = undefined;
    sayOfSearch("Search cannot be loaded. Reload this page, or look through all briefs.");
  }
}

function sayOfSearch(words) {
  results.role = words ? "status" : null;
  results.textContent = words;
  results.hidden = !words;
}

// A reader may have typed before this script ran.
if (document.activeElement === box) startSearch();

if (document.querySelector("pre > code")) import("./copy.js").catch(without);

// Others open what is folded by the style sheet for paper.
if (!CSS.supports("selector(::details-content)")) import("./unfold.js").catch(without);

new IntersectionObserver(startKeeping, { rootMargin: "100% 0px" }).observe(
  document.querySelector("[data-keeping]"),
);

function startKeeping(entries, near) {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  near.disconnect();
  import("./device/keeping.js").catch(without);
}

if (document.querySelector("[data-clear-kept]")) import("./device/clearing.js").catch(without);

// Cards and rows say which briefs were read, if anything is kept.
if (document.querySelector(".sm-cards, .sm-rows, .sm-strip-of-parts")) {
  import("./device/store.js").then(({ isOn }) => isOn() && import("./device/ticks.js")).catch(without);
}

// What was not overdue when the site was built may be so by now.
if (document.querySelector("[data-review-by][hidden]")) import("./device/overdue.js").catch(without);

// What did not come is missing, and a page shows no control of it.
function without() {}

const page = document.documentElement;
try {
  const modules = [...document.querySelectorAll("meta[name=module]")];
  await Promise.all(modules.map(run));
  page.classList.replace("no-js", "js");
  page.classList.add("modules-ran");
} catch {
  page.classList.replace("js", "no-js");
}

function run({ content }) {
  // As an element it runs before the page counts as loaded; imported, it says whether it has run.
  const script = document.createElement("script");
  document.head.append(Object.assign(script, { type: "module", src: content }));
  return import(script.src);
}

// What every page can do for its reader beside being read: the menu of a narrow window, colours,
// search, and copying code. Search is loaded when its box is used for the first time.

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
});
window.sevenminColours.onChange(nameColours);
nameColours();

function nameColours() {
  colours.querySelector("[data-colours-next]").textContent = other();
  colours.title = colours.textContent.trim().replace(/\s+/g, " ");
}

const search = document.querySelector("[data-search]");
const box = search.querySelector("input");
box.addEventListener("focus", startSearch, { once: true });

async function startSearch() {
  const { start } = await import("./search.js");
  start(search);
}

// A reader may have typed before this script ran.
if (document.activeElement === box) startSearch();

if (document.querySelector("pre > code")) import("./copy.js");

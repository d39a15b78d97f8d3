// What a brief's page can do for its reader beside being read: print, copy its address, and show
// in the strip which minute is being read.

for (const action of document.querySelectorAll(".sm-needs-script")) action.hidden = false;

document.querySelector('[data-action="print"]').addEventListener("click", () => window.print());

const copy = document.querySelector('[data-action="copy-link"]');
const said = document.querySelector("[data-said]");
const name = copy.textContent;
let silence;

copy.addEventListener("click", async () => {
  const address = location.origin + location.pathname;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    // Not every intranet is served over https, without which there is no clipboard.
    window.prompt("Copy this address:", address);
    return;
  }
  say("Link copied");
});

function say(words) {
  said.textContent = words;
  copy.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => {
    said.textContent = "";
    copy.textContent = name;
  }, 3000);
}

const links = new Map(
  [...document.querySelectorAll(".sm-strip a")].map((link) => [link.hash.slice(1), link]),
);

// The step being read is the last one that has passed the upper third of the window.
const steps = [...document.querySelectorAll(".sm-step")];
addEventListener("scroll", markCurrent, { passive: true });
addEventListener("resize", markCurrent);
markCurrent();

function markCurrent() {
  const read = steps.filter((step) => step.getBoundingClientRect().top < innerHeight / 3);
  const current = read.at(-1)?.querySelector("h2").id;
  for (const [id, link] of links) {
    if (id === current) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}

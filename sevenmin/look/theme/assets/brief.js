// What a brief's page can do for its reader beside being read: print, copy its address, and show
// in the strip which minute is being read.

for (const action of document.querySelectorAll(".sm-needs-script")) action.hidden = false;

const said = document.querySelector("[data-said]");

document.querySelector('[data-action="print"]').addEventListener("click", () => window.print());

document.querySelector('[data-action="copy-link"]').addEventListener("click", async (event) => {
  const address = location.origin + location.pathname;
  try {
    await navigator.clipboard.writeText(address);
    say(event.currentTarget, "Link copied");
  } catch {
    window.prompt("Copy this address:", address);
  }
});

function say(button, words) {
  const before = button.textContent;
  said.textContent = words;
  button.textContent = words;
  setTimeout(() => (button.textContent = before), 2000);
}

const links = new Map(
  [...document.querySelectorAll(".sm-strip a")].map((link) => [link.hash.slice(1), link]),
);

// The step being read is the last one whose heading has passed the upper third of the window.
const watcher = new IntersectionObserver(markCurrent, { rootMargin: "0px 0px -66% 0px" });
const steps = [...document.querySelectorAll(".sm-step")];
steps.forEach((step) => watcher.observe(step));

function markCurrent() {
  const read = steps.filter((step) => step.getBoundingClientRect().top < innerHeight / 3);
  const current = read.at(-1)?.querySelector("h2").id;
  for (const [id, link] of links) {
    if (id === current) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}

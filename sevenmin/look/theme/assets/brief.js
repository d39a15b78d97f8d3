// What a brief's page can do for its reader beside being read: print, copy its address, show in
// the strip which minute is being read, and mark answers.

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

// Questions come last on a page. Their scripts are fetched when the reader comes near, or prints:
// what was kept of their answers belongs on paper too.
const blocks = [...document.querySelectorAll(".sm-block")];
const near = new IntersectionObserver(startNear, { rootMargin: "150% 0px" });
for (const block of blocks) near.observe(block);

function startNear(entries) {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    start(target);
  }
}

// A block that was started is not started again; where a script does not come, its questions can be
// read, and their answers, as on a page without any.
async function start(block) {
  try {
    await (await import("./questions/block.js")).start(block);
  } catch {}
}

document.querySelector('[data-action="print"]').addEventListener("click", async () => {
  await Promise.all(blocks.map(start));
  print();
});
// The browser's own command does not wait, but a second one finds all there.
addEventListener("beforeprint", () => blocks.forEach(start));

const links = new Map(
  [...document.querySelectorAll(".sm-strip a")].map((link) => [link.hash.slice(1), link]),
);

// The step being read is the last one that has come to where a jump leads, however short it is; at first, the first.
const steps = [...document.querySelectorAll(".sm-step")];
addEventListener("scroll", markCurrent, { passive: true });
addEventListener("resize", markCurrent);
markCurrent();

function markCurrent() {
  const line = Math.min(innerHeight / 3, 150);
  const read = steps.filter((step) => step.getBoundingClientRect().top < line);
  const current = (read.at(-1) ?? steps[0])?.querySelector("h2").id;
  for (const [id, link] of links) {
    if (id === current) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}

import("./device/reading.js").catch(() => {});

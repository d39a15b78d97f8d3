// The notes of a slide, in a size that the trainer can read from where they stand.

import { button } from "../../../element.js";
import { recall, remember } from "../presenting/memory.js";
import { withoutIds } from "../presenting/picture.js";

const SIZES = ["1rem", "1.2rem", "1.45rem", "1.75rem", "2.1rem", "2.6rem"];
const USUAL = 1;

export function showNotes(root, slide, slides) {
  const place = root.querySelector("[data-notes]");
  const notes = withoutIds(slide.querySelector("aside.notes").cloneNode(true));
  place.replaceChildren(...notes.childNodes);
  place.scrollTop = 0;
  for (const link of place.querySelectorAll("a[href]")) lead(link, slides);
  if (!root.querySelector("[data-size] button")) addSizes(root);
}

/** A link to a slide shows it; any other must not take this window, or the room's, away. */
function lead(link, slides) {
  const href = link.getAttribute("href");
  const section = slides.sections.find(({ id }) => href === `#${id}`);
  if (!section) {
    link.target = "_blank";
    return;
  }
  link.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    slides.go(section);
  });
}

function addSizes(root) {
  const [smaller, larger] = [
    button("A−", "dk-button", () => resize(-1)),
    button("A+", "dk-button", () => resize(1)),
  ];
  smaller.ariaLabel = "Smaller notes";
  larger.ariaLabel = "Larger notes";
  root.querySelector("[data-size]").append(smaller, larger);
  const size = () => recall().notes ?? USUAL;
  const show = () => {
    root.style.setProperty("--dk-notes", SIZES[size()]);
    smaller.ariaDisabled = String(size() === 0);
    larger.ariaDisabled = String(size() === SIZES.length - 1);
  };
  const resize = (by) => {
    remember({ notes: Math.min(SIZES.length - 1, Math.max(0, size() + by)) });
    show();
  };
  show();
}

// What a download needs and does not find: said beside the field, and in a summary that takes the
// focus and leads there.

import { element, link } from "../../element.js";
import { place } from "./fields.js";

const summary = place.querySelector("[data-problem]");
let wrong;

export function problem(field, words) {
  noProblem();
  wrong = field;
  const error = element("p", "sm-error", words);
  error.id = "record-error";
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
  field.setAttribute("aria-describedby", [...described, error.id].join(" "));
  field.ariaInvalid = "true";
  field.parentElement.before(error);
  field.addEventListener("input", noProblem, { once: true });
  summary.replaceChildren(told(field, words));
  summary.firstElementChild.focus();
}

export function noProblem() {
  summary.replaceChildren();
  if (!wrong) return;
  const described = wrong.getAttribute("aria-describedby").split(" ").slice(0, -1).join(" ");
  if (described) wrong.setAttribute("aria-describedby", described);
  else wrong.removeAttribute("aria-describedby");
  wrong.removeAttribute("aria-invalid");
  wrong.removeEventListener("input", noProblem);
  document.getElementById("record-error")?.remove();
  wrong = undefined;
}

function told(field, words) {
  const made = element("div", "sm-agreed__problem");
  made.tabIndex = -1;
  made.role = "group";
  made.setAttribute("aria-labelledby", "record-problem");
  const head = element("h3", "", "There is a problem");
  head.id = "record-problem";
  const way = link(words, "", `#${field.id}`);
  way.addEventListener("click", (event) => {
    event.preventDefault();
    field.focus();
  });
  const line = element("p", "");
  line.append(way);
  made.append(head, line);
  return made;
}

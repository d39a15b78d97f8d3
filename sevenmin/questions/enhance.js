// Gives each question of a type its own Check button. Without JavaScript there is none to press.

/**
 * @param {string} type the folder's name
 * @param {(question: HTMLElement) => {right?: boolean, message?: string, error?: string}} mark
 *   shows the feedback beside each choice, and says the outcome or what is missing
 */
export function enhance(type, mark) {
  for (const question of document.querySelectorAll(`[data-question="${type}"]`)) {
    addCheck(question, mark);
  }
}

function addCheck(question, mark) {
  const button = element("button", "sm-check", "Check");
  button.type = "button";
  // A live region must be on the page before its words are, or they are not said.
  const status = element("div", "sm-status");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => show(question, status, mark(question)));
  const answer = question.querySelector("fieldset");
  answer.append(button, status);
}

function show(question, status, outcome) {
  showError(question, outcome.error);
  status.replaceChildren();
  delete question.dataset.outcome;
  if (outcome.error) return;
  question.dataset.outcome = outcome.right ? "right" : "wrong";
  status.append(element("p", "sm-status__text", outcome.message));
}

// GOV.UK's pattern: the message stands beside the question and is tied to it.
function showError(question, message) {
  const group = question.querySelector("fieldset");
  const hint = question.querySelector(".sm-hint");
  const id = `${question.id}-error`;
  document.getElementById(id)?.remove();
  group.setAttribute("aria-describedby", hint.id);
  if (!message) return;
  const error = element("p", "sm-error");
  error.id = id;
  error.setAttribute("role", "alert");
  error.append(element("span", "sm-hidden", "Error: "), message);
  hint.after(error);
  group.setAttribute("aria-describedby", `${hint.id} ${id}`);
}

/** An element with a class and words; words are always text, never HTML. */
export function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** An element with a class and words; words are always text, never HTML. */
export function element(name, className, words = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

/** A button that does something when it is pressed, and sends nothing. */
export function button(words, className, action) {
  const made = element("button", className, words);
  made.type = "button";
  if (action) made.addEventListener("click", action);
  return made;
}

/** An element with a class and words; words are always text, never HTML. */
export function element(name, className, words = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

/** The same with words of the site's own, among those of an author in another language. */
export function ours(...given) {
  return Object.assign(element(...given), { lang: "en", dir: "ltr" });
}

/** A button that does something when it is pressed, and sends nothing. */
export function button(words, className, action) {
  const made = element("button", className, words);
  made.type = "button";
  if (action) made.addEventListener("click", action);
  return made;
}

export function link(words, className, href) {
  const made = element("a", className, words);
  made.href = href;
  return made;
}

/** A list, which stays one for those who do not see it, though it has no bullets. */
export function list(parts, className = "", name = "ul") {
  const made = element(name, className);
  made.setAttribute("role", "list");
  for (const part of parts) made.appendChild(element("li", "")).append(part);
  return made;
}

/** Does something that moves the page, and leaves what was pressed where the reader sees it. */
export function steady(pressed, action) {
  const { top } = pressed.getBoundingClientRect();
  action();
  scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: "instant" });
}

// The text grows with what is written, so that nobody scrolls in a small box. Nothing is kept.
for (const text of document.querySelectorAll(".sm-reflection")) {
  text.addEventListener("input", () => grow(text));
  // A reader may have written before this script came.
  if (text.value) grow(text);
}

function grow(text) {
  text.style.height = "auto";
  const borders = text.offsetHeight - text.clientHeight;
  text.style.height = `${text.scrollHeight + borders}px`;
}

// The text grows with what is written, so that nobody scrolls in a small box. Nothing is kept.
for (const text of document.querySelectorAll(".sm-reflection")) {
  text.addEventListener("input", () => {
    text.style.height = "auto";
    const borders = text.offsetHeight - text.clientHeight;
    text.style.height = `${text.scrollHeight + borders}px`;
  });
}

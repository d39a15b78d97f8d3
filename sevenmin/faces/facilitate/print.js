// The button that prints the session plan; without this script there is the browser's own command.

document.querySelector('[data-action="print"]').addEventListener("click", () => print());

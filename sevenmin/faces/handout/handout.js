// Prints the sheet. What is not on it is for the screen alone.

document.querySelector('[data-action="print-handout"]').addEventListener("click", () => print());

// A button at each block of code that copies it, where the browser has a clipboard.

if (navigator.clipboard) {
  for (const code of document.querySelectorAll("pre > code")) addButton(code);
}

function addButton(code) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sm-copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(code.innerText).then(
      () => true,
      () => false,
    );
    say(button, copied ? "Copied" : "Not copied");
  });
  // A live region must be on the page before its words are, or they are not said.
  const status = document.createElement("span");
  status.className = "sm-hidden";
  status.setAttribute("role", "status");
  const around = document.createElement("div");
  around.className = "sm-has-copy";
  code.parentElement.replaceWith(around);
  around.append(code.parentElement, button, status);
}

function say(button, words) {
  button.textContent = words;
  button.nextElementSibling.textContent = words;
  setTimeout(() => {
    button.textContent = "Copy";
    button.nextElementSibling.textContent = "";
  }, 3000);
}

// Gives the reader a file that was made here, and that no server saw.

/** @param {string} name  @param {string} type  @param {string} text */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

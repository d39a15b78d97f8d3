/** Puts other words into a field; a reader who is in it stays where they are. */
export function replaceWords(field, words) {
  const { selectionStart, selectionEnd } = field;
  field.value = words;
  // A field for a day has no place in its words.
  if (field === document.activeElement && selectionStart !== null) {
    field.setSelectionRange(selectionStart, selectionEnd);
  }
}

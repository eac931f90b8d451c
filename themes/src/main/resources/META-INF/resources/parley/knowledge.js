// Takes the passage that is selected in a draft over into the form of a comment, with its place.
const text = document.querySelector("[data-passages]");
const form = document.querySelector("[data-passage-form]");

function placeOf(node, offset) {
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return before.toString().length;
}

function take() {
  const selection = document.getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
  const from = placeOf(range.startContainer, range.startOffset);
  const to = placeOf(range.endContainer, range.endOffset);
  if (from >= to) return;
  form.elements.from.value = from;
  form.elements.to.value = to;
  form.elements.quote.value = text.textContent.slice(from, to);
}

if (text && form) {
  document.addEventListener("selectionchange", take);
  // words that are typed by hand are looked for
  form.elements.quote.addEventListener("input", () => {
    form.elements.from.value = "";
    form.elements.to.value = "";
  });
}

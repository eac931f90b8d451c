// Changes to a text area that the browser can undo.

/** Replaces a range and leaves the caret, or a selection, in the new text; offsets count from its start. */
export function replace(area, [from, to], text, select = [text.length, text.length]) {
  // an editor that is no text area does it in its own way
  if (area.replaceRange) { area.replaceRange([from, to], text, select); return; }
  const top = area.scrollTop;
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  // execCommand is the one way that keeps the browser's undo
  const done = text === "" ? from === to || document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!done || area.value.slice(from, from + text.length) !== text) {
    area.setRangeText(text, from, Math.max(from, to), "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(from + select[0], from + select[1]);
  area.scrollTop = top;
}

export const selection = area => [area.selectionStart, area.selectionEnd];
export const selected = area => area.value.slice(area.selectionStart, area.selectionEnd);

/** From the beginning of the first selected line to the end of the last one. */
export function lines(area) {
  const { value, selectionStart, selectionEnd } = area;
  const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
  // a line of which only the break is selected is not meant
  const last = selectionEnd > selectionStart && value[selectionEnd - 1] === "\n" ? selectionEnd - 1 : selectionEnd;
  const end = value.indexOf("\n", last);
  return [from, end < 0 ? value.length : end];
}

/** Puts a block on lines of its own, with an empty line before and after it. */
export function insertBlock(area, block, select) {
  const [from, to] = selection(area);
  const before = area.value.slice(0, from);
  const after = area.value.slice(to);
  const above = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const below = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  const text = above + block + below;
  replace(area, [from, to], text, select && select.map(each => each + above.length));
}

/** Whether a place stands inside of a fenced code block, where nothing is completed or continued. */
export function isInCode(area, at = area.selectionStart) {
  let fence = null;
  for (const line of area.value.slice(0, at).split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line);
    if (!mark) continue;
    if (fence === null) fence = mark[1];
    else if (mark[1][0] === fence[0] && mark[1].length >= fence.length && line.trim() === mark[1]) fence = null;
  }
  return fence !== null;
}

// Shortcuts, lists that go on by themselves, and Tab inside of lists.
import { format } from "./format.js";
import { isInCode, replace } from "./text.js";

/** By the key's place where shift changes its sign; "mod" is Ctrl, or Cmd on a Mac. */
const shortcuts = {
  "mod+b": "bold", "mod+i": "italic", "mod+k": "link", "mod+e": "code",
  "mod+shift+KeyX": "strike", "mod+shift+KeyE": "codeblock", "mod+shift+KeyH": "heading",
  "mod+shift+Period": "quote", "mod+shift+Digit7": "numbered", "mod+shift+Digit8": "list",
  "mod+shift+Digit9": "task"
};

function shortcut(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  return shortcuts[event.shiftKey ? "mod+shift+" + event.code : "mod+" + event.key.toLowerCase()] || null;
}

const item = /^(\s*(?:> ?)*)((?:[-*+]|(\d{1,9})([.)]))(\s+))?(\[[ xX]\]\s+)?(.*)$/;

function currentLine(area) {
  const at = area.selectionStart;
  const from = area.value.lastIndexOf("\n", at - 1) + 1;
  const end = area.value.indexOf("\n", at);
  return { from, text: area.value.slice(from, end < 0 ? area.value.length : end), before: area.value.slice(from, at) };
}

/** Returns whether Enter went on with a list or a quote, or ended it. */
function goOn(area) {
  if (area.selectionStart !== area.selectionEnd || isInCode(area)) return false;
  const { from, text, before } = currentLine(area);
  const [, indent, mark, number, dot, gap, box, words] = item.exec(text);
  if (!mark && !indent.includes(">")) return false;
  const lead = indent + (mark || "") + (mark && box || "");
  if (before.length < lead.length) return false;
  if (!words.trim() && !(!mark && box)) {
    // Enter on an empty item ends the list
    replace(area, [from, from + text.length], "");
    return true;
  }
  const next = number ? `${Number(number) + 1}${dot}${gap}` : mark || "";
  replace(area, [area.selectionStart, area.selectionStart], "\n" + indent + next + (mark && box ? "[ ] " : ""));
  return true;
}

/** Moves a list item one level; false where there is nothing to move, so that Tab leaves as always. */
function indent(area, out) {
  if (area.selectionStart !== area.selectionEnd || isInCode(area)) return false;
  const { from, text } = currentLine(area);
  const own = /^(\s*)((?:[-*+]|\d{1,9}[.)])\s+)/.exec(text);
  if (!own) return false;
  const at = area.selectionStart;
  if (out) {
    const less = Math.min(own[1].length, own[2].length);
    if (!less) return false;
    replace(area, [from, from + less], "");
    area.setSelectionRange(Math.max(from, at - less), Math.max(from, at - less));
    return true;
  }
  const above = area.value.slice(0, Math.max(0, from - 1)).split("\n").at(-1);
  const parent = /^(\s*)((?:[-*+]|\d{1,9}[.)])\s+)/.exec(from ? above : "");
  const deepest = parent ? parent[1].length + parent[2].length : 0;
  if (own[1].length >= deepest) return false;
  const more = deepest - own[1].length;
  replace(area, [from, from], " ".repeat(more));
  area.setSelectionRange(at + more, at + more);
  return true;
}

export function startKeys(composer) {
  const { area } = composer;
  let leaving = false;
  area.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing) return;
    const tool = shortcut(event);
    let done = false;
    if (tool) { format(area, tool); done = true; }
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { composer.post(); done = true; }
    else if (event.key === "Enter" && !event.shiftKey && !event.altKey) done = goOn(area);
    else if (event.key === "Tab" && !event.ctrlKey && !event.altKey && !event.metaKey) done = !leaving && indent(area, event.shiftKey);
    leaving = event.key === "Escape" || (leaving && event.key === "Shift");
    if (done) event.preventDefault();
  });
}

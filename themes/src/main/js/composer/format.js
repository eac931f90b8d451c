// What the tools of the toolbar do to the text. A tool that is used twice takes back what it did.
import { insertBlock, lines, replace, selected, selection } from "./text.js";

const marks = { bold: "**", italic: "*", strike: "~~", code: "`" };

function wrap(area, mark) {
  const [from, to] = selection(area);
  const { value } = area;
  const size = mark.length;
  const outside = value.slice(from - size, from) === mark && value.slice(to, to + size) === mark
    && (mark !== "*" || value.slice(from - 2, from) !== "**" || value.slice(from - 3, from) === "***");
  if (outside) {
    replace(area, [from - size, to + size], value.slice(from, to), [0, to - from]);
    return;
  }
  const inner = value.slice(from, to);
  if (inner.length > 2 * size && inner.startsWith(mark) && inner.endsWith(mark) && !(mark === "*" && inner.startsWith("**"))) {
    const bare = inner.slice(size, -size);
    replace(area, [from, to], bare, [0, bare.length]);
    return;
  }
  // marks do their work only directly beside the words
  const [, left, words, right] = /^(\s*)([^]*?)(\s*)$/.exec(inner);
  const start = left.length + size;
  replace(area, [from, to], left + mark + words + mark + right, [start, start + words.length]);
}

function code(area) {
  if (selected(area).includes("\n")) codeBlock(area);
  else wrap(area, marks.code);
}

function codeBlock(area) {
  const inner = selected(area);
  const longest = Math.max(2, ...[...inner.matchAll(/`{3,}/g)].map(run => run[0].length));
  const fence = "`".repeat(longest + 1);
  insertBlock(area, `${fence}\n${inner}\n${fence}`, [fence.length + 1, fence.length + 1 + inner.length]);
}

const anyMark = /^(\s*)(?:[-*+] \[[ xX]\] |[-*+] |\d+[.)] )/;

/** Each selected line gets the mark, or loses it when all of them have it. */
function prefix(area, has, mark) {
  const range = lines(area);
  const old = area.value.slice(...range).split("\n");
  const full = old.filter(line => line.trim());
  const off = full.length > 0 && full.every(line => has.test(line));
  const fresh = old.map((line, i) => {
    if (!line.trim() && old.length > 1) return line;
    return off ? line.replace(has, "$1") : line.replace(mark.over || /^(\s*)/, "$1" + mark.of(i));
  }).join("\n");
  const one = old.length === 1;
  replace(area, range, fresh, one ? [fresh.length, fresh.length] : [0, fresh.length]);
}

function heading(area) {
  const range = lines(area);
  const line = area.value.slice(...range);
  const level = /^(#{1,6}) /.exec(line);
  const words = line.replace(/^#{1,6} /, "");
  const next = !level ? "## " : level[1].length === 2 ? "### " : "";
  replace(area, range, next + words);
}

function link(area) {
  const words = selected(area);
  if (/^https?:\/\/\S+$/.test(words)) replace(area, selection(area), `[](${words})`, [1, 1]);
  else replace(area, selection(area), `[${words}](https://)`, words ? [words.length + 3, words.length + 11] : [1, 1]);
}

const table = "| Column | Column |\n| --- | --- |\n|  |  |";

const tools = {
  bold: area => wrap(area, marks.bold),
  italic: area => wrap(area, marks.italic),
  strike: area => wrap(area, marks.strike),
  code,
  codeblock: codeBlock,
  heading,
  link,
  quote: area => prefix(area, /^()> ?/, { of: () => "> ", over: /^()/ }),
  list: area => prefix(area, /^(\s*)[-*+] (?!\[[ xX]\] )/, { of: () => "- ", over: new RegExp(anyMark.source + "|^(\\s*)") }),
  numbered: area => prefix(area, /^(\s*)\d+[.)] /, { of: i => `${i + 1}. `, over: new RegExp(anyMark.source + "|^(\\s*)") }),
  task: area => prefix(area, /^(\s*)[-*+] \[[ xX]\] /, { of: () => "- [ ] ", over: new RegExp(anyMark.source + "|^(\\s*)") }),
  table: area => insertBlock(area, table, [2, 8]),
  mention: area => begin(area, "@"),
  emoji: area => begin(area, ":")
};

/** A sign that begins a completion stands behind a space. */
function begin(area, sign) {
  const [from, to] = selection(area);
  const gap = from > 0 && /\S/.test(area.value[from - 1]) ? " " : "";
  replace(area, [from, to], gap + sign);
}

export function format(area, tool) {
  if (tools[tool]) tools[tool](area);
}

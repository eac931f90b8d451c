// HTML of other programs turned into Markdown. The browser reads it into a document of its own, in which nothing runs
// and nothing is loaded; only structure, emphasis, links and tables are taken over.

const skipped = new Set(["SCRIPT", "STYLE", "HEAD", "META", "LINK", "TITLE", "NOSCRIPT", "TEMPLATE", "OBJECT", "IFRAME", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
const blocks = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "DD", "DIV", "DL", "DT", "FIGURE", "FOOTER", "H1", "H2", "H3", "H4", "H5", "H6",
  "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "UL", "DETAILS", "SUMMARY", "FIGCAPTION", "BODY"]);

/** Signs that would be markup where the author saw a sign. */
function escaped(text) {
  return text.replace(/([\\`*_[\]<])/g, "\\$1").replace(/~~/g, "\\~\\~");
}

/** Signs that are markup at the beginning of a line only. */
const escapedStart = line => line.replace(/^(#{1,6}\s|[+-]\s|>|=+\s*$|-+\s*$)/, "\\$1").replace(/^(\d{1,9})([.)]\s)/, "$1\\$2");

const isBold = node => /^(B|STRONG)$/.test(node.tagName) ? !/font-weight:\s*normal/.test(node.getAttribute("style") || "")
  : node.tagName === "SPAN" && /font-weight:\s*(bold|[6-9]00)/.test(node.getAttribute("style") || "");
const isItalic = node => /^(I|EM|CITE)$/.test(node.tagName) || (node.tagName === "SPAN" && /font-style:\s*italic/.test(node.getAttribute("style") || ""));

function marked(inner, mark) {
  const [, left, words, right] = /^(\s*)([^]*?)(\s*)$/.exec(inner);
  return words ? left + mark + words + mark + right : inner;
}

function fenced(code, mark) {
  let fence = mark;
  while (code.includes(fence)) fence += mark[0];
  return fence;
}

function address(href) {
  if (!href || /^(javascript|data|file|about):/i.test(href.trim())) return null;
  return href.trim().replace(/ /g, "%20").replace(/\(/g, "%28").replace(/\)/g, "%29");
}

function linked(node, inner) {
  const href = address(node.getAttribute("href"));
  const words = inner.trim();
  if (!href || href.startsWith("#") || !words) return inner;
  if (node.classList.contains("mention")) return inner;
  return words.replace(/\\/g, "") === href && /^https?:/.test(href) ? href : `[${words.replace(/\n+/g, " ")}](${href})`;
}

function image(node) {
  const source = address(node.getAttribute("src"));
  return source && /^(https?:|\/)/.test(source) ? `![${escaped(node.getAttribute("alt") || "")}](${source})` : "";
}

/** Text, emphasis, links: everything that flows. */
function inline(node) {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.data.replace(/[ \t\r\n\f\u00a0]+/g, " "));
  if (node.nodeType !== Node.ELEMENT_NODE || skipped.has(node.tagName.toUpperCase())) return "";
  if (node.tagName === "BR") return "\n";
  if (node.tagName === "IMG") return image(node);
  if (node.tagName === "INPUT") return node.type === "checkbox" ? (node.checked || node.hasAttribute("checked") ? "[x] " : "[ ] ") : "";
  if (/^(CODE|KBD|SAMP|TT)$/.test(node.tagName)) {
    const code = node.textContent.replace(/\s+/g, " ");
    return code.trim() ? marked(code, fenced(code, "`")) : code;
  }
  let inner = [...node.childNodes].map(inline).join("");
  if (node.tagName === "A") return linked(node, inner);
  if (isItalic(node)) inner = marked(inner, "*");
  if (isBold(node)) inner = marked(inner, "**");
  if (/^(S|DEL|STRIKE)$/.test(node.tagName)) inner = marked(inner, "~~");
  return inner;
}

const tidy = text => text.split("\n").map(line => line.trim()).join("\n").replace(/^\n+|\n+$/g, "");

function paragraph(nodes) {
  const text = tidy(nodes.map(inline).join("").replace(/\*\*\*\*/g, ""));
  return text ? text.split("\n").map(escapedStart).join("  \n") : "";
}

function list(node, depth) {
  let number = Number(node.getAttribute("start")) || 1;
  const items = [];
  for (const child of node.children) {
    // some programs put inner lists beside the items
    if (/^(UL|OL)$/.test(child.tagName)) { items.push(indent(list(child, depth + 1), 2)); continue; }
    if (child.tagName !== "LI") continue;
    const mark = node.tagName === "OL" ? `${number++}. ` : "- ";
    const inside = flow(child, depth + 1).replace(/\n\n(?= *(?:[-*+]|\d+\.) )/g, "\n");
    items.push(mark + indent(inside.replace(/^\\(\[[ x]\\?\])/, "$1"), mark.length).trimStart());
  }
  return items.join("\n");
}

const indent = (text, by) => text.split("\n").map(line => line ? " ".repeat(by) + line : line).join("\n");

function cell(node) {
  return tidy([...node.childNodes].map(inline).join(" ")).replace(/\n+/g, " ").replace(/ {2,}/g, " ").replace(/\|/g, "\\|").trim();
}

export function tableOf(rows) {
  const width = Math.max(...rows.map(row => row.length));
  const line = row => "| " + Array.from({ length: width }, (none, i) => row[i] || "").join(" | ") + " |";
  return [line(rows[0]), line(Array(width).fill("---")), ...rows.slice(1).map(line)].join("\n");
}

function table(node, depth) {
  const rows = [...node.rows].map(row => [...row.cells].flatMap(each => [cell(each), ...Array(Math.min(each.colSpan, 20) - 1).fill("")]))
    .filter(row => row.some(Boolean));
  if (!rows.length) return "";
  // a table of one cell is how old pages and mails draw a box
  return rows.every(row => row.length === 1) ? [...node.rows].map(row => flow(row.cells[0], depth)).join("\n\n") : tableOf(rows);
}

function preformatted(node) {
  const code = node.textContent.replace(/\n$/, "");
  const language = /(?:^|\s)(?:language|lang)-([\w+#.-]+)/.exec(node.querySelector("code")?.className || node.className)?.[1] || "";
  const fence = fenced(code, "```");
  return `${fence}${language}\n${code}\n${fence}`;
}

function block(node, depth) {
  switch (node.tagName) {
    case "H1": case "H2": case "H3": case "H4": case "H5": case "H6": {
      const words = paragraph([...node.childNodes]).replace(/\s*\n/g, " ").replace(/^\*\*(.*)\*\*$/, "$1");
      return words && "#".repeat(Number(node.tagName[1])) + " " + words;
    }
    case "PRE": return preformatted(node);
    case "BLOCKQUOTE": return flow(node, depth).split("\n").map(line => line ? "> " + line : ">").join("\n");
    case "UL": case "OL": return list(node, depth);
    case "TABLE": return table(node, depth);
    case "HR": return "---";
    default: return flow(node, depth);
  }
}

/** Blocks one below the other; what flows between them becomes paragraphs. */
function flow(node, depth) {
  if (depth > 40) return paragraph([node]);
  const done = [];
  let run = [];
  const end = () => { if (run.length) done.push(paragraph(run)); run = []; };
  const walk = parent => {
    for (const child of parent.childNodes) {
      const isElement = child.nodeType === Node.ELEMENT_NODE;
      if (isElement && skipped.has(child.tagName.toUpperCase())) continue;
      if (isElement && blocks.has(child.tagName)) { end(); done.push(block(child, depth + 1)); }
      // a span or link around blocks lets them through
      else if (isElement && [...child.querySelectorAll("*")].some(each => blocks.has(each.tagName))) { end(); walk(child); }
      else run.push(child);
    }
  };
  walk(node);
  end();
  return done.filter(Boolean).join("\n\n");
}

export const ofNode = node => flow(node, 0);

export function ofHtml(html) {
  return ofNode(new DOMParser().parseFromString(html, "text/html").body);
}

/** Whether there is any structure in it that plain text would lose. */
export function isRich(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body.querySelector("a[href], b, strong, i, em, code, pre, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, s, del, img") !== null;
}

// What is pasted or dropped: files are uploaded, cells and rich text become Markdown, a link falls on the selected words.
import { isInCode, replace, selected, selection } from "./text.js";
import { uploadAll } from "./upload.js";

const link = /^https?:\/\/\S+$/i;

/** Cells of a spreadsheet as plain text: at least two rows or columns, all of the same width. */
function cells(text) {
  const rows = text.replace(/\r/g, "").replace(/\n$/, "").split("\n").map(row => row.split("\t"));
  return rows[0].length > 1 && rows.every(row => row.length === rows[0].length) ? rows : null;
}

async function pasteRich(area, html, text) {
  const { isRich, ofHtml, tableOf } = await import("./markdown.js");
  const grid = cells(text);
  let markdown = isRich(html) ? ofHtml(html) : "";
  if (!markdown && grid) markdown = tableOf(grid.map(row => row.map(each => each.trim().replace(/\|/g, "\\|"))));
  if (!markdown) markdown = text;
  const [from, to] = selection(area);
  const isTable = markdown.startsWith("| ");
  const before = area.value.slice(0, from);
  const gap = isTable && before && !before.endsWith("\n\n") ? (before.endsWith("\n") ? "\n" : "\n\n") : "";
  replace(area, [from, to], gap + markdown + (isTable ? "\n" : ""));
}

export function startPaste(composer) {
  const { area, root } = composer;
  let plain = false;

  // Ctrl+Shift+V says: as it is
  area.addEventListener("keydown", event => {
    plain = event.key.toLowerCase() === "v" && event.shiftKey && (event.ctrlKey || event.metaKey);
  });
  area.addEventListener("keyup", () => { plain = false; });

  area.addEventListener("paste", event => {
    const { clipboardData: data } = event;
    const html = data.getData("text/html");
    const text = data.getData("text/plain");
    if (plain || isInCode(area)) return;
    // a spreadsheet offers a picture of its cells as well: the cells are meant
    if (data.files.length && !text) {
      event.preventDefault();
      uploadAll(composer, data.files);
    } else if (link.test(text.trim()) && selected(area) && !link.test(selected(area))) {
      event.preventDefault();
      const [from, to] = selection(area);
      replace(area, [from, to], `[${selected(area)}](${text.trim()})`);
    } else if (html && !link.test(text.trim()) || cells(text)) {
      event.preventDefault();
      pasteRich(area, html, text);
    }
  });

  const carriesFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  root.addEventListener("dragover", event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    root.classList.add("is-dropping");
  });
  for (const end of ["dragleave", "dragend", "drop"]) root.addEventListener(end, () => root.classList.remove("is-dropping"));
  root.addEventListener("drop", event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    uploadAll(composer, event.dataTransfer.files);
  });
}

// Quoting on a thread's page: what is selected in a post, or all of it, goes into the answer with a link to the post.
import { insertBlock } from "./text.js";
import { element, icon, word } from "./words.js";

/** The part of the selection that lies in the text of one post. */
function selectedPart() {
  const chosen = getSelection();
  if (!chosen.rangeCount || chosen.isCollapsed) return null;
  const range = chosen.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const body = (common.nodeType === Node.ELEMENT_NODE ? common : common.parentElement).closest(".post .post-body");
  return body && range.toString().trim() ? { body, post: body.closest(".post"), range } : null;
}

/** Code that was selected in the middle of a block stays code. */
function fragment({ body, range }) {
  const part = range.cloneContents();
  const common = range.commonAncestorContainer;
  const pre = (common.nodeType === Node.ELEMENT_NODE ? common : common.parentElement).closest("pre");
  if (!pre || !body.contains(pre)) return part;
  const code = element("pre");
  code.append(part);
  return code;
}

async function quote(composer, post, part) {
  const { ofNode } = await import("./markdown.js");
  const box = document.createElement("div");
  box.append(part);
  const author = post.querySelector(".post-head .author, .post-head .avatar")?.textContent.trim() || "";
  const id = post.id.replace("post-", "");
  const source = `[${word("quote.wrote", author.replace(/[[\]]/g, "")).replace(/:$/, "")}](/p/${id}):`;
  const lines = (source + "\n\n" + ofNode(box)).split("\n").map(line => line ? "> " + line : ">");
  const { area } = composer;
  composer.root.dataset.view = "write";
  area.setSelectionRange(area.value.length, area.value.length);
  insertBlock(area, lines.join("\n"));
  area.scrollIntoView({ block: "center" });
  area.focus();
}

export function startQuoting(composer) {
  const button = element("button", { type: "button", class: "quote-button", hidden: true }, icon("quote"), word("quote.selection"));
  let current = null;
  document.body.append(button);

  const follow = () => {
    current = selectedPart();
    button.hidden = !current;
    if (!current) return;
    const box = current.range.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - button.offsetWidth / 2), innerWidth - button.offsetWidth - 8);
    button.style.left = left + scrollX + "px";
    button.style.top = box.bottom + scrollY + 8 + "px";
  };
  let timer;
  document.addEventListener("selectionchange", () => { clearTimeout(timer); timer = setTimeout(follow, 200); });
  button.addEventListener("mousedown", event => event.preventDefault());
  button.addEventListener("click", () => {
    if (!current) return;
    const { post } = current;
    const part = fragment(current);
    getSelection().removeAllRanges();
    button.hidden = true;
    quote(composer, post, part);
  });

  document.addEventListener("click", event => {
    const entry = event.target.closest("[data-quote]");
    if (!entry) return;
    const post = entry.closest(".post");
    const chosen = selectedPart();
    const part = chosen && chosen.post === post ? fragment(chosen) : post.querySelector(".post-body").cloneNode(true);
    quote(composer, post, part);
  });
  for (const entry of document.querySelectorAll("[data-quote][hidden]")) entry.hidden = false;
}

// Files on their way to the server. The text has a placeholder until the server says what stands there.
import { replace, selection } from "./text.js";
import { address } from "./tools.js";
import { element, icon, word } from "./words.js";

let running = 0;
export const isUploading = () => running > 0;

function swap(area, placeholder, text) {
  const at = area.value.indexOf(placeholder);
  if (at < 0) return;
  const [from, to] = selection(area);
  const focused = document.activeElement;
  const shift = text.length - placeholder.length;
  replace(area, [at, at + placeholder.length], text);
  // the writer goes on where they were
  const moved = place => place >= at + placeholder.length ? place + shift : Math.min(place, at + text.length);
  area.setSelectionRange(moved(from), moved(to));
  if (focused !== area) focused?.focus?.({ preventScroll: true });
}

function placeholderFor(area, name) {
  const clean = name.replace(/[[\]()\\]/g, " ");
  let placeholder = `![${word("upload.running", clean)}]()`;
  for (let i = 2; area.value.includes(placeholder); i++) placeholder = `![${word("upload.running", `${clean} (${i})`)}]()`;
  return placeholder;
}

function problemOf(request) {
  try {
    const { detail } = JSON.parse(request.responseText);
    if (detail) return detail;
  } catch { /* no problem+json: a proxy's page, or nothing */ }
  if (request.status === 401) return word("signed-out");
  if (request.status === 413) return word("upload.too-large");
  return word(request.status ? "upload.failed" : "offline");
}

function upload(composer, file) {
  const { area } = composer;
  const name = file.name || word("upload.unnamed");
  const placeholder = placeholderFor(area, name);
  const request = new XMLHttpRequest();
  const bar = element("progress", { max: 100, value: 0, "aria-label": name });
  const cancel = element("button", { type: "button", class: "action", onclick: () => request.abort() }, icon("close"), word("upload.cancel"));
  const row = element("li", {}, element("span", { class: "upload-name" }, name), bar, cancel);
  const form = new FormData();

  const [from, to] = selection(area);
  const gap = from > 0 && !/\s/.test(area.value[from - 1]) ? "\n" : "";
  replace(area, [from, to], gap + placeholder + "\n");
  composer.part(".composer-uploads").append(row);
  running++;

  const end = text => { running--; swap(area, placeholder, text); };
  const refuse = message => {
    end("");
    bar.remove();
    cancel.replaceChildren(icon("close"), word("upload.dismiss"));
    cancel.onclick = () => row.remove();
    row.className = "is-refused";
    row.querySelector(".upload-name").after(element("span", { class: "upload-problem", role: "alert" }, message));
  };
  request.upload.addEventListener("progress", event => { if (event.lengthComputable) bar.value = 100 * event.loaded / event.total; });
  request.addEventListener("load", () => {
    if (request.status !== 201) { refuse(problemOf(request)); return; }
    row.remove();
    end(JSON.parse(request.responseText).markdown);
  });
  request.addEventListener("error", () => refuse(word("offline")));
  request.addEventListener("abort", () => { row.remove(); end(""); });
  form.append("file", file, name);
  request.open("POST", address("/attachments"));
  request.setRequestHeader("Accept", "application/json");
  request.send(form);
}

export function uploadAll(composer, files) {
  for (const file of files) upload(composer, file);
}

export function startUpload(composer) {
  const choice = element("input", { type: "file", multiple: true, hidden: true, tabindex: -1, "aria-hidden": "true" });
  choice.addEventListener("change", () => { uploadAll(composer, choice.files); choice.value = ""; });
  composer.root.append(choice);
  composer.chooseFile = () => choice.click();
  composer.form?.addEventListener("submit", event => {
    if (!isUploading() || event.defaultPrevented) return;
    event.preventDefault();
    composer.say(word("upload.wait"));
  });
}

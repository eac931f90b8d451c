// A text field with commas becomes chips with suggestions; the field stays what the form sends.
import { askJson, later } from "./tools.js";

export function startTags(field) {
  const most = Number(field.dataset.max) || 5;
  const tags = [];
  const box = document.createElement("div");
  const entry = field.cloneNode();
  const options = document.getElementById(field.getAttribute("list"));
  box.className = "tag-input";
  for (const name of ["name", "value", "required", "data-tag-input"]) entry.removeAttribute(name);
  field.type = "hidden";
  field.removeAttribute("id");
  entry.autocomplete = "off";
  entry.value = "";

  const show = () => {
    field.value = tags.join(", ");
    for (const chip of box.querySelectorAll(".tag")) chip.remove();
    for (const tag of tags) {
      const chip = document.createElement("span");
      const remove = document.createElement("button");
      chip.className = "tag";
      chip.textContent = tag;
      remove.type = "button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", `${field.dataset.remove || "Remove"} ${tag}`);
      remove.addEventListener("click", () => { tags.splice(tags.indexOf(tag), 1); show(); entry.focus(); });
      chip.append(remove);
      entry.before(chip);
    }
    entry.disabled = tags.length >= most;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const add = text => {
    for (const part of text.split(",")) {
      const tag = part.trim().toLowerCase().replace(/\s+/g, "-");
      if (tag && tags.length < most && !tags.includes(tag)) tags.push(tag);
    }
    entry.value = "";
    show();
  };
  const suggest = later(200, async () => {
    if (!options || entry.value.trim().length < 2) return;
    try {
      const found = await askJson("/tags?q=" + encodeURIComponent(entry.value.trim()));
      options.replaceChildren(...found.items.map(tag => new Option(tag.name, tag.name)));
    } catch { /* the server's first suggestions stay */ }
  });

  entry.addEventListener("input", event => {
    const picked = options && event.inputType !== "insertText" && event.inputType !== "deleteContentBackward"
      && [...options.options].some(option => option.value === entry.value);
    if (picked || entry.value.includes(",")) add(entry.value);
    else suggest();
  });
  entry.addEventListener("keydown", event => {
    if (event.key === "Enter" && entry.value.trim()) { event.preventDefault(); add(entry.value); }
    if (event.key === "Backspace" && !entry.value && tags.length) { tags.pop(); show(); }
  });
  entry.addEventListener("blur", () => { if (entry.value.trim()) add(entry.value); });
  field.after(box);
  box.append(entry);
  add(field.value);
  /** For who restores what was typed on another day. */
  field.setTags = text => { tags.length = 0; add(text); };
}

// A search box that suggests: a combobox with a listbox after the pattern of the WAI-ARIA authoring practices. The
// field keeps the focus (aria-activedescendant); without this script the form searches as it stands.
import { askJson, later } from "../composer/tools.js";
import { element, icon } from "../composer/words.js";
import { groupsOf } from "./groups.js";
import { word } from "./kit.js";
import { marked } from "./marked.js";

const SHORTEST = 2;
const PAUSE = 150;
const PATIENCE = 600;

export function startSuggestions(field) {
  const form = field.form;
  const id = field.id + "-suggestions";
  const list = element("div", { class: "suggestions", role: "listbox", id, "aria-label": word("label"), hidden: true });
  const said = element("p", { class: "visually-hidden", role: "status" });
  let options = [];
  let chosen = -1;
  let shownFor = null;
  let asking = null;

  // a search field may not be a combobox; the virtual keyboard still offers to search
  field.type = "text";
  field.inputMode = "search";
  field.enterKeyHint = "search";
  for (const [name, value] of Object.entries({
    role: "combobox", autocomplete: "off", autocapitalize: "none", spellcheck: "false",
    "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-controls": id
  })) field.setAttribute(name, value);
  field.parentElement.classList.add("has-suggestions");
  field.after(list, said);

  const isOpen = () => !list.hidden;
  const close = () => {
    list.hidden = true;
    said.textContent = "";
    field.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const open = () => {
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
  };
  const mark = index => {
    chosen = index;
    options.forEach(({ row }, i) => row.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) { field.removeAttribute("aria-activedescendant"); return; }
    field.setAttribute("aria-activedescendant", options[chosen].row.id);
    options[chosen].row.scrollIntoView({ block: "nearest" });
  };
  const take = (index, inNewTab) => {
    const { address } = options[index];
    if (!address) form.requestSubmit();
    else if (inNewTab) window.open(address, "_blank", "noopener");
    else location.assign(address);
  };

  const row = (option, typed) => {
    const made = element("div", { class: "suggestion", role: "option", id: `${id}-${options.length}`, "aria-selected": "false" },
      icon(option.icon), element("span", { class: "suggestion-label" }, ...option.address ? marked(option.label, typed) : [option.label]),
      option.detail ? element("span", { class: "suggestion-detail" }, option.detail) : null);
    if (option.good) made.classList.add("is-good");
    options.push({ ...option, row: made });
    return made;
  };
  const show = (answer, typed) => {
    const active = options[chosen]?.address;
    options = [];
    list.replaceChildren(...groupsOf(answer, typed).map(({ name, options: found }, i) => {
      const head = element("div", { class: "suggestion-group", role: "presentation", id: `${id}-group-${i}` }, name);
      return element("div", { role: "group", "aria-labelledby": head.id }, head, ...found.map(each => row(each, typed)));
    }));
    shownFor = typed;
    open();
    // who had chosen something keeps it while the same is still there
    mark(active ? options.findIndex(({ address }) => address === active) : -1);
    const found = options.length - 1;
    said.textContent = found === 0 ? word("none") : found === 1 ? word("one") : word("many", found);
  };

  // one request at a time: what was typed meanwhile is asked for when it is answered
  const look = async () => {
    const typed = field.value.trim();
    if (typed.length < SHORTEST) { close(); return; }
    if (typed === shownFor) { open(); return; }
    if (asking !== null) return;
    asking = typed;
    const slow = setTimeout(() => { said.textContent = word("asking"); }, PATIENCE);
    let answer = null;
    try {
      answer = await askJson("/suggestions?" + new URLSearchParams({ q: typed.slice(0, 200) }));
    } catch { /* the next letter asks again */ }
    clearTimeout(slow);
    asking = null;
    const now = field.value.trim();
    if (document.activeElement !== field || now.length < SHORTEST) { close(); return; }
    if (now !== typed) { soon(); return; }
    if (answer) show(answer, typed); else close();
  };
  const soon = later(PAUSE, look);

  field.addEventListener("input", soon);
  field.addEventListener("blur", () => setTimeout(close, 150));
  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !isOpen()) look();
    else if (step && event.altKey && step < 0) close();
    // behind the last one, and before the first, is the field itself
    else if (step) mark((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
    else if (event.key === "Enter" && isOpen() && chosen >= 0) take(chosen, event.ctrlKey || event.metaKey);
    else if (event.key === "Escape" && isOpen()) close();
    else if (event.key === "Escape" && field.value) field.value = "";
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", close);
  // the field keeps the focus, so that a tap does not close the list before it counts
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) take([...list.querySelectorAll("[role=option]")].indexOf(option), event.ctrlKey || event.metaKey);
  });
}

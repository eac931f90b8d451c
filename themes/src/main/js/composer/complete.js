// Completion while typing: a listbox at the caret; the text keeps the focus (aria-activedescendant).
import { caretPlace } from "./caret.js";
import { emojiNamed, sources } from "./sources.js";
import { isInCode, replace } from "./text.js";
import { later } from "./tools.js";
import { element, word } from "./words.js";

export function startCompletion(composer) {
  const { area } = composer;
  const known = sources(composer.thread);
  const list = element("ul", { class: "completions", role: "listbox", id: area.id + "-completions", "aria-label": word("completions"), hidden: true });
  const said = element("p", { class: "visually-hidden", role: "status" });
  let options = [];
  let chosen = 0;
  let range = null;
  let asked = 0;

  document.body.append(list);
  composer.root.append(said);
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-haspopup", "listbox");

  const close = () => {
    asked++;
    options = [];
    list.hidden = true;
    area.removeAttribute("aria-activedescendant");
    area.removeAttribute("aria-controls");
    said.textContent = "";
  };
  const mark = index => {
    chosen = (index + options.length) % options.length;
    [...list.children].forEach((child, i) => child.setAttribute("aria-selected", String(i === chosen)));
    area.setAttribute("aria-activedescendant", list.children[chosen].id);
    list.children[chosen].scrollIntoView({ block: "nearest" });
  };
  const accept = () => {
    const { text } = options[chosen];
    const { value } = area;
    const spaced = text.endsWith(" ") && value[range[1]] === " " ? text.slice(0, -1) : text;
    close();
    replace(area, range, spaced);
  };
  const place = () => {
    const at = caretPlace(area, range[0]);
    const below = at.bottom + list.offsetHeight + 8 < innerHeight;
    list.style.left = Math.max(8, Math.min(at.left, innerWidth - list.offsetWidth - 8)) + scrollX + "px";
    list.style.top = (below ? at.bottom + 4 : at.top - list.offsetHeight - 4) + scrollY + "px";
  };
  const show = found => {
    options = found;
    list.replaceChildren(...found.map((option, i) => element("li",
      { role: "option", id: `${list.id}-${i}`, "aria-selected": "false" },
      element("span", { class: "completion-label" }, option.label), element("span", { class: "completion-detail" }, option.detail))));
    list.hidden = false;
    area.setAttribute("aria-controls", list.id);
    said.textContent = found.length === 1 ? word("completions.one") : word("completions.many", found.length);
    place();
    mark(0);
  };

  const look = async () => {
    const at = area.selectionStart;
    if (at !== area.selectionEnd || document.activeElement !== area) { close(); return; }
    const before = area.value.slice(Math.max(0, at - 60), at);
    const source = known.find(each => each.trigger.test(before));
    if (!source || isInCode(area, at)) { close(); return; }
    const [, typed] = source.trigger.exec(before);
    const mine = ++asked;
    const found = await source.search(typed.toLowerCase());
    if (mine !== asked) return;
    const sign = typed.startsWith(":") ? 0 : 1;
    range = [at - typed.length - sign, at];
    if (found.length) show(found); else close();
  };
  const soon = later(120, look);

  const replaceNamedEmoji = async event => {
    if (event.data !== ":") return;
    const at = area.selectionStart;
    const name = /(?:^|[^\w:]):([a-z0-9_+-]{1,40}):$/i.exec(area.value.slice(Math.max(0, at - 50), at));
    if (!name || isInCode(area, at)) return;
    const sign = await emojiNamed(name[1]);
    const start = at - name[1].length - 2;
    if (sign && area.selectionStart === at && area.value.slice(start, at) === `:${name[1]}:`) replace(area, [start, at], sign);
  };

  area.addEventListener("input", event => { replaceNamedEmoji(event); soon(); });
  area.addEventListener("click", soon);
  area.addEventListener("blur", () => setTimeout(close, 150));
  area.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) mark(chosen + step);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey || event.key === "Tab" && !event.shiftKey) accept();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  list.addEventListener("mousedown", event => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (!option) return;
    chosen = [...list.children].indexOf(option);
    accept();
  });
  addEventListener("scroll", () => { if (!list.hidden) place(); }, { passive: true, capture: true });
}

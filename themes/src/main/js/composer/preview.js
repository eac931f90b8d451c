// The server's own rendering beside the text, and what it noticed of personal data.
import { later, send } from "./tools.js";
import { element, icon, word } from "./words.js";

const remembered = {
  get off() { try { return localStorage.getItem("parley-preview") === "off"; } catch { return false; } },
  set off(value) {
    try { value ? localStorage.setItem("parley-preview", "off") : localStorage.removeItem("parley-preview"); } catch { /* private mode */ }
  }
};

/** Code and tables that scroll sideways can be reached by keyboard. */
export function reachScrollers(output) {
  for (const box of output.querySelectorAll("pre, table")) if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

export function startTabs(composer, shown) {
  const { root, area } = composer;
  const tabs = [...root.querySelectorAll("[role=tab]")];
  const pane = composer.part(".composer-preview");
  pane.id = area.id + "-preview";
  tabs[0].setAttribute("aria-controls", area.id);
  tabs[1].setAttribute("aria-controls", pane.id);
  const show = view => {
    root.dataset.view = view;
    tabs.forEach(tab => {
      const chosen = tab.dataset.view === view;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
    shown();
  };
  for (const tab of tabs) {
    tab.addEventListener("click", () => { show(tab.dataset.view); if (tab.dataset.view === "write") area.focus(); });
    tab.addEventListener("keydown", event => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      event.preventDefault();
      const other = tabs.find(each => each !== tab);
      show(other.dataset.view);
      other.focus();
    });
  }
  show("write");
}

export function startToggle(composer, shown) {
  const toggle = composer.part("[data-md=preview]");
  const show = on => {
    composer.root.dataset.beside = on ? "on" : "off";
    toggle.setAttribute("aria-pressed", String(on));
    shown();
  };
  composer.togglePreview = () => {
    remembered.off = composer.root.dataset.beside === "on";
    show(composer.root.dataset.beside !== "on");
  };
  show(!remembered.off);
}

/** One warning; it leads to the passage. */
function warning(composer, finding) {
  const text = word("found." + finding.kind, finding.sample)
    + " " + (finding.field === "title" ? word("found.title") : word("found.line", finding.line));
  const show = element("button", { type: "button", class: "action", onclick: () => {
    const field = finding.field === "title" ? composer.field("title") : composer.area;
    composer.root.dataset.view = "write";
    field.focus();
    field.setSelectionRange(finding.start, finding.end);
  } }, word("found.show"));
  return element("li", {}, icon("warning"), element("span", {}, text), show);
}

function showFindings(composer, findings) {
  const box = composer.part(".composer-warnings");
  const state = JSON.stringify(findings.map(each => [each.kind, each.sample, each.line]));
  if (box.dataset.state === state) return;
  box.dataset.state = state;
  box.replaceChildren(...findings.length ? [element("ul", {}, ...findings.map(each => warning(composer, each)))] : []);
}

export function startPreview(composer) {
  const { area } = composer;
  const output = composer.part(".composer-preview .post-body");
  const empty = output.innerHTML;
  let shown = null;
  let asked = 0;

  const refresh = async () => {
    const title = composer.field("title")?.value || null;
    const text = area.value;
    const state = text + "\0" + title;
    if (state === shown) return;
    const mine = ++asked;
    if (!text.trim() && !title) {
      shown = state;
      output.innerHTML = empty;
      showFindings(composer, []);
      return;
    }
    try {
      const { html, personalData } = await send("POST", "/markup/preview", { text, title });
      if (mine !== asked) return;
      shown = state;
      // rendered and sanitised by the server, exactly as it will be stored
      output.innerHTML = html || empty;
      reachScrollers(output);
      showFindings(composer, personalData);
    } catch (refused) {
      if (mine === asked && refused.status === 400) output.replaceChildren(element("p", { class: "hint" }, refused.message));
    }
  };
  const soon = later(400, refresh);
  area.addEventListener("input", soon);
  composer.field("title")?.addEventListener("input", soon);
  startTabs(composer, refresh);
  startToggle(composer, refresh);
}

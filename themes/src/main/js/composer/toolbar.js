// The toolbar: one stop of the Tab key, arrows inside (the toolbar pattern of the ARIA practices).

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Ctrl+Shift+8 in words that assistive technology knows, and as it is printed on a Mac. */
function nameKeys(button) {
  const keys = button.dataset.keys;
  if (!keys) return;
  button.setAttribute("aria-keyshortcuts", keys.replace("Ctrl", mac ? "Meta" : "Control"));
  button.title += ` (${mac ? keys.replace("Ctrl+", "⌘").replace("Shift+", "⇧") : keys})`;
}

export function startToolbar(composer) {
  const bar = composer.part(".composer-bar");
  bar.setAttribute("aria-controls", composer.area.id);
  const buttons = [...bar.querySelectorAll("button")];
  buttons.forEach((button, i) => { nameKeys(button); button.tabIndex = i ? -1 : 0; });
  const shown = () => buttons.filter(button => button.offsetParent);
  const go = button => {
    for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    button.focus();
  };
  bar.addEventListener("keydown", event => {
    const all = shown();
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(all[next % all.length]);
  });
  // a click must not take the selection from the text
  bar.addEventListener("mousedown", event => { if (event.target.closest("[data-md]")) event.preventDefault(); });
  bar.addEventListener("click", event => {
    const button = event.target.closest("[data-md]");
    if (!button) return;
    for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    composer.use(button.dataset.md);
  });
}


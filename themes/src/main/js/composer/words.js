// The words of the bundle that the page brought along, and parts made of them.

const kit = document.getElementById("composer-kit");
const all = kit ? JSON.parse(kit.dataset.words) : {};

/** A text of the bundle, without "composer."; {0} and {1} stand for what follows. */
export function word(key, ...values) {
  return (all["composer." + key] || key).replace(/\{(\d)}/g, (hole, i) => values[i] ?? hole);
}

/** A copy of what the page has in its template. */
export const parts = () => kit.content.cloneNode(true);

/** An element with attributes, listeners ("onclick") and children; texts are never taken for markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter(child => child !== null));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", "/parley/icons.svg#" + name);
  svg.append(use);
  return svg;
}

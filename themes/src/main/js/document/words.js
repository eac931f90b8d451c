// The words of the bundle that the page brought along.
import { element } from "../composer/words.js";

export { element, icon } from "../composer/words.js";

const kit = document.getElementById("document-kit");
const all = kit ? JSON.parse(kit.dataset.words) : {};

/** A text of the bundle, without "document."; {0} and {1} stand for what follows. */
export function word(key, ...values) {
  return (all["document." + key] || key).replaceAll("''", "'").replace(/\{(\d)}/g, (hole, i) => values[i] ?? hole);
}

/** A copy of what the page has in its template. */
export const parts = () => kit.content.cloneNode(true);

/** Numbers as readers write them. */
export const count = number => new Intl.NumberFormat(document.documentElement.lang || undefined).format(number);

export const button = (label, onclick, kind = "button") =>
  element("button", { type: "button", class: kind, onclick }, label);

// The words that the page brought along for this bundle.
const kit = document.getElementById("search-kit");
const all = kit ? JSON.parse(kit.dataset.words) : {};

/** A text of the bundle, without "suggest."; {0} and {1} stand for what follows. */
export function word(key, ...values) {
  return (all["suggest." + key] || key).replace(/\{(\d)}/g, (hole, i) => values[i] ?? hole);
}

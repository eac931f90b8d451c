// Threads about the same as the one that is read: asked for once the box comes into sight, so that the page itself
// costs nothing for it. Without this script the box is a link to a search.
import { askJson } from "../composer/tools.js";
import { element, icon } from "../composer/words.js";
import { word } from "./kit.js";

function row({ title, url, type, answerCount, accepted }) {
  const count = type === "question" || type === "discussion"
    ? answerCount === 1 ? word("answer") : word("answers", answerCount) : word("kind." + type);
  return element("li", {}, element("a", { href: new URL(url).pathname }, title),
    element("span", { class: accepted ? "hint is-accepted" : "hint" }, ...accepted ? [icon("check")] : [], count));
}

async function fill(box) {
  try {
    const { items } = await askJson(`/threads/${encodeURIComponent(box.dataset.related)}/related?limit=5`);
    if (items.length) box.querySelector(".related-list").replaceChildren(...items.map(row));
  } catch { /* the link stays */ }
}

export function startRelated(box) {
  const watching = new IntersectionObserver(seen => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watching.disconnect();
    fill(box);
  }, { rootMargin: "200px" });
  watching.observe(box);
}

// Threads that may be about the same, while a title is typed.
import { askJson, later } from "./tools.js";
import { element, icon, word } from "./words.js";

const SHORTEST = 6;

function row({ title, url, answerCount, accepted }) {
  const count = element("span", { class: `answers ${accepted ? "is-accepted" : answerCount ? "is-answered" : "is-none"}` },
    ...accepted ? [icon("check")] : [], answerCount === 1 ? word("similar.answer") : word("similar.answers", answerCount));
  const link = element("a", { href: new URL(url).pathname, target: "_blank", rel: "noopener" }, title,
    element("span", { class: "visually-hidden" }, " " + word("similar.opens")));
  return element("li", {}, count, link);
}

export function startSimilar(field) {
  const box = document.getElementById(field.dataset.similar);
  let asked = 0;
  const look = async () => {
    const title = field.value.trim();
    const mine = ++asked;
    if (title.length < SHORTEST) { box.replaceChildren(); return; }
    try {
      const { items } = await askJson("/threads/similar?" + new URLSearchParams({ title: field.value.slice(0, 300), limit: 5, ...field.dataset.similarType ? { type: field.dataset.similarType } : {} }));
      if (mine !== asked) return;
      box.replaceChildren(...items.length
        ? [element("p", { class: "similar-title" }, word("similar.title")), element("ul", {}, ...items.map(row))] : []);
    } catch { /* the next letter asks again */ }
  };
  field.addEventListener("input", later(350, look));
  if (field.value) look();
}

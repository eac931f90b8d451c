// Shows in a title which of its words began as typed.
import { element } from "../composer/words.js";

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Texts and marks, in their order; together they are the title. */
export function marked(title, typed) {
  const starts = plain(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort((a, b) => b.length - a.length);
  return title.split(/([\p{L}\p{N}\p{M}]+)/u).filter(Boolean).flatMap(word => {
    const start = starts.find(each => plain(word).startsWith(each));
    if (!start) return [word];
    const letters = [...word];
    let length = 1;
    while (length < letters.length && plain(letters.slice(0, length).join("")).length < start.length) length++;
    return [element("mark", {}, letters.slice(0, length).join("")), letters.slice(length).join("")];
  });
}

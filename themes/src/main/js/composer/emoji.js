// Emoji by name. Loaded when somebody types a colon and two letters.
import library from "emojilib";

const all = Object.entries(library).map(([sign, words]) => ({ sign, words: words.map(each => each.toLowerCase().replace(/ /g, "_")) }));

/** Names that people know from elsewhere and that the library does not list. */
const also = { thumbsup: "👍", "+1": "👍", "-1": "👎", tada: "🎉", heart: "❤️", smile: "😄", thinking: "🤔", rocket: "🚀", eyes: "👀", wave: "👋", joy: "😂", fire: "🔥", warning: "⚠️", white_check_mark: "✅", x: "❌" };

export function named(name) {
  if (also[name]) return also[name];
  return all.find(each => each.words[0] === name)?.sign || all.find(each => each.words.includes(name))?.sign || null;
}

function rank({ sign, words }, start) {
  if (also[start] === sign || words[0] === start) return 0;
  if (words.includes(start)) return 1;
  if (words[0].startsWith(start)) return 2;
  if (Object.entries(also).some(([name, each]) => each === sign && name.startsWith(start))) return 2;
  if (words.some(each => each.startsWith(start))) return 3;
  return words[0].includes(start) ? 4 : 9;
}

export function find(start, most) {
  return all.map(each => ({ each, rank: rank(each, start) }))
    .filter(({ rank: place }) => place < 9)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ each }) => ({ sign: each.sign, name: each.words[0] }));
}

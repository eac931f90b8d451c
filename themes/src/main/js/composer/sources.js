// What can be completed: members behind @, tags behind #, emoji behind a colon.
import { askJson } from "./tools.js";

const MOST = 8;

/** Asks a list of the server, and keeps the answers: who deletes a letter asks the same again. */
function remembering(ask) {
  const known = new Map();
  return async words => {
    if (!known.has(words)) known.set(words, ask(words).catch(() => { known.delete(words); return []; }));
    return known.get(words);
  };
}

const members = thread => ({
  trigger: /(?:^|[^\w@./\\+-])@([A-Za-z0-9._-]{0,30})$/,
  search: remembering(async start => {
    const query = new URLSearchParams({ q: start, limit: MOST, ...(thread ? { thread } : {}) });
    const { items } = await askJson("/members?" + query);
    return items.map(({ name, displayName }) => ({ label: displayName, detail: "@" + name, text: `@${name} ` }));
  })
});

const tags = {
  trigger: /(?:^|[\s(])#([a-z0-9][a-z0-9.+#-]{0,34})$/i,
  search: remembering(async start => {
    const { items } = await askJson("/tags?" + new URLSearchParams({ q: start, limit: MOST }));
    return items.map(({ name, threadCount }) => ({
      label: name, detail: String(threadCount ?? ""), text: `[#${name}](/tags/${encodeURIComponent(name)}) `
    }));
  })
};

let emoji;
const allEmoji = () => emoji ??= import("./emoji.js");

const emojis = {
  trigger: /(?:^|[^\w:])(:[a-z0-9_+-]{2,40})$/i,
  search: async start => (await allEmoji()).find(start.slice(1).toLowerCase(), MOST)
    .map(({ sign, name }) => ({ label: sign, detail: `:${name}:`, text: sign + " " }))
};

/** The emoji of a name that was typed to its end, such as :tada: */
export async function emojiNamed(name) {
  return (await allEmoji()).named(name.toLowerCase());
}

export const sources = thread => [members(thread), tags, emojis];

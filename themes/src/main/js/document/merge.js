// Two texts that were made of one, put together: as ThreeWayMerge does on the server, but from what was really typed.
import { ChangeSet } from "@codemirror/state";

const letter = /[\p{L}\p{N}\p{M}]/u;

/** What was changed, in whole words. */
function stretches(base, changes) {
  const found = [];
  changes.iterChangedRanges((from, to) => {
    const line = base.lineAt(from);
    while (from > line.from && letter.test(line.text[from - line.from - 1])) from--;
    const last = base.lineAt(to);
    while (to < last.to && letter.test(last.text[to - last.from])) to++;
    found.push({ from, to });
  }, true);
  return found;
}

const slice = (text, changes, { from, to }) => text.sliceString(changes.mapPos(from, -1), changes.mapPos(to, 1));

/**
 * The passages that either side changed, each apart from the next.
 *
 * @param base the text that both began with
 * @param theirs what the others changed in it
 * @param mine what was changed here
 */
export function passages(base, theirs, mine) {
  const all = [...stretches(base, theirs), ...stretches(base, mine)].sort((one, other) => one.from - other.from);
  const apart = [];
  for (const next of all) {
    const last = apart.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else apart.push({ ...next });
  }
  const [their, my] = [theirs.apply(base), mine.apply(base)];
  return apart.map(stretch => {
    const sides = { base: base.sliceString(stretch.from, stretch.to), theirs: slice(their, theirs, stretch), mine: slice(my, mine, stretch) };
    const isConflict = sides.base !== sides.theirs && sides.base !== sides.mine && sides.theirs !== sides.mine;
    return { ...stretch, ...sides, isConflict };
  });
}

/** One after the other: nothing is lost, and somebody has to read it. */
export function both({ theirs, mine }) {
  const gap = (theirs + mine).includes("\n") ? "\n" : " ";
  return theirs + (!theirs || !mine || theirs.endsWith(gap) ? "" : gap) + mine;
}

/** What has to be changed in their text, once it is decided what shall stand in each conflict. */
export function decided(found, theirs, choices) {
  const changes = [];
  let conflict = 0;
  for (const passage of found) {
    const insert = passage.isConflict ? choices[conflict++] : passage.base === passage.theirs ? passage.mine : passage.theirs;
    if (insert !== passage.theirs) {
      changes.push({ from: theirs.mapPos(passage.from, -1), to: theirs.mapPos(passage.to, 1), insert });
    }
  }
  return ChangeSet.of(changes, theirs.newLength);
}

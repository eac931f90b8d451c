// Where the others are: a caret with a name, and what they have selected. Nothing of it is kept; who says nothing for
// some seconds is gone.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

const TONES = 7;
const GONE = 12000;

/** A member has the same colour on every page and for everybody. */
export function tone(key) {
  let hash = 0;
  for (const unit of key) hash = (hash * 31 + unit.codePointAt(0)) >>> 0;
  return hash % TONES;
}

class Caret extends WidgetType {
  constructor(peer) { super(); this.peer = peer; }
  eq(other) { return other.peer.key === this.peer.key && other.peer.name === this.peer.name; }
  toDOM() {
    const caret = document.createElement("span");
    caret.className = `cm-peer cm-tone-${tone(this.peer.key)}`;
    caret.setAttribute("aria-hidden", "true");
    const name = document.createElement("span");
    name.className = "cm-peer-name";
    name.textContent = this.peer.name;
    caret.append("\u2060", name);
    return caret;
  }
  ignoreEvent() { return true; }
}

const show = StateEffect.define();

function decorations(peers, length) {
  const marks = [];
  for (const peer of peers) {
    const [from, to] = [Math.min(peer.anchor, peer.head), Math.max(peer.anchor, peer.head)].map(at => Math.min(at, length));
    if (from < to) marks.push(Decoration.mark({ class: `cm-peer-selection cm-tone-${tone(peer.key)}` }).range(from, to));
    marks.push(Decoration.widget({ widget: new Caret(peer), side: 1 }).range(Math.min(peer.head, length)));
  }
  return Decoration.set(marks, true);
}

const field = StateField.define({
  create: () => ({ peers: [], marks: Decoration.none }),
  update(value, transaction) {
    let { peers } = value;
    if (transaction.docChanged) {
      peers = peers.map(peer => ({ ...peer, anchor: transaction.changes.mapPos(peer.anchor, 1), head: transaction.changes.mapPos(peer.head, 1) }));
    }
    for (const effect of transaction.effects) if (effect.is(show)) peers = effect.value;
    return peers === value.peers ? value : { peers, marks: decorations(peers, transaction.newDoc.length) };
  },
  provide: self => EditorView.decorations.from(self, value => value.marks)
});

export const cursors = field;

/** The others in an editor. */
export class Peers {
  #seen = new Map(); #view; #changed;

  constructor(view, changed) {
    this.#view = view;
    this.#changed = changed;
    setInterval(() => this.#expire(), 2000);
  }

  get list() { return this.#view.state.field(field).peers; }

  /** Others have said where they are, in places of what the editor shows. */
  hear(peers) {
    const now = Date.now();
    const all = new Map(this.list.map(peer => [peer.client, peer]));
    for (const peer of peers) {
      all.set(peer.client, peer);
      this.#seen.set(peer.client, now);
    }
    this.#show([...all.values()]);
  }

  clear() { this.#show([]); }

  #expire() {
    const alive = this.list.filter(peer => Date.now() - this.#seen.get(peer.client) < GONE);
    if (alive.length < this.list.length) this.#show(alive);
  }

  #show(peers) {
    this.#view.dispatch({ effects: show.of(peers) });
    this.#changed(peers);
  }
}

// What this editor has written and the server has not acknowledged yet, and how the others' steps pass it. The server
// alone puts steps in order: what is sent builds on the last step that is known here, or is refused and moved past what
// is missing. Of two insertions at one place the server's comes first, on every side.
import { ChangeSet } from "@codemirror/state";

export class Steps {
  /**
   * @param version the last step that is known
   * @param base the text after it
   * @param client this editor's name among all open ones
   */
  constructor(version, base, client) {
    this.version = version;
    this.base = base;
    this.client = client;
    this.sent = null;
    this.waiting = null;
    this.count = 0;
    this.past = new Map();
  }

  /** Takes up what an editor that was closed had not sent, or not heard of. */
  restore({ sent, waiting, count }) {
    this.sent = sent;
    this.waiting = waiting;
    this.count = count;
  }

  get isPending() { return this.sent !== null || this.waiting !== null; }

  /** Everything of this editor that the server has not acknowledged, as one change of the base. */
  get pending() {
    if (this.sent && this.waiting) return this.sent.compose(this.waiting);
    return this.sent || this.waiting || ChangeSet.empty(this.base.length);
  }

  /** What the editor shows. */
  get text() { return this.pending.apply(this.base); }

  write(changes) {
    this.waiting = this.waiting ? this.waiting.compose(changes) : changes;
    this.count++;
  }

  /** The change to send, the same one until it is acknowledged: then sending it twice is sending it once. */
  send() {
    if (!this.sent) {
      this.sent = this.waiting;
      this.waiting = null;
    }
    return this.sent;
  }

  /** Whether the step is the one that was sent last. */
  isOwn(step) { return this.sent !== null && step.client === this.client; }

  /** The server has what was sent. */
  acknowledge() {
    this.base = this.sent.apply(this.base);
    this.remember(this.sent);
    this.sent = null;
    this.count = this.waiting ? 1 : 0;
  }

  /** Takes in a step that is not this editor's; the change that it makes of what the editor shows. */
  receive(changes) {
    this.base = changes.apply(this.base);
    this.remember(changes);
    let shown = changes;
    if (this.sent) [this.sent, shown] = [this.sent.map(shown), shown.map(this.sent, true)];
    if (this.waiting) [this.waiting, shown] = [this.waiting.map(shown), shown.map(this.waiting, true)];
    return shown;
  }

  /** Begins anew from a later text, with what was decided there. */
  rebase(version, base, changes) {
    this.version = version;
    this.base = base;
    this.sent = null;
    this.waiting = changes.empty ? null : changes;
    this.count = changes.empty ? 0 : 1;
    this.past.clear();
  }

  remember(changes) {
    this.version++;
    this.past.set(this.version, changes);
    this.past.delete(this.version - 200);
  }

  /** A place in the text after another step, as a place in what the editor shows; null when that is not known. */
  toShown(place, number) {
    let at = place;
    for (let step = number + 1; step <= this.version; step++) {
      const changes = this.past.get(step);
      if (!changes || at > changes.length) return null;
      at = changes.mapPos(at, 1);
    }
    return number > this.version || at > this.base.length ? null : this.pending.mapPos(at, 1);
  }

  /** A place in what the editor shows, as a place in the base. */
  toBase(place) { return this.pending.invertedDesc.mapPos(place, -1); }
}

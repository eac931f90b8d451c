// The way to the server: sends what was written, takes in what others wrote, tries again when the network is gone.
import { ChangeSet } from "@codemirror/state";
import { Refused, askJson, send } from "../composer/tools.js";
import { decided, passages } from "./merge.js";

/** What waits longer than this was written offline: then passages that others changed, too, are shown. */
const OFFLINE = 8000;
const PAUSE = 250;
const FIRST_RETRY = 1000;
const LAST_RETRY = 15000;
/** How often it looks by itself while nobody wakes it. */
const LOOK = 10000;

export class Link {
  #busy = false; #timer = null; #retry = FIRST_RETRY; #since = 0; #ended = false; #held = false; #known = 0;

  /**
   * @param host shows texts and states: apply(changes), acknowledged(), state(name, ...details), decide(passages)
   */
  constructor(documentId, steps, longest, host) {
    this.path = `/documents/${documentId}/steps`;
    this.steps = steps;
    this.longest = longest;
    this.host = host;
    this.#known = steps.version;
    addEventListener("online", () => this.wake());
    addEventListener("offline", () => this.#offline());
    setInterval(() => { if (document.documentElement.dataset.live !== "on" || this.steps.isPending) this.wake(); }, LOOK);
  }

  get isEnded() { return this.#ended; }

  /** Something was written here. */
  wrote() {
    this.#since ||= Date.now();
    this.#held = false;
    if (this.#retry === FIRST_RETRY) this.host.state(this.#tooLong() ? "too-long" : "saving", this.steps.waiting?.newLength);
    else this.#offline();
    this.#soon(this.#retry === FIRST_RETRY ? PAUSE : this.#retry);
  }

  /** The server has come as far as this. */
  told(head) {
    this.#known = Math.max(this.#known, head);
    if (head > this.steps.version) this.wake();
  }

  /** What was restored counts as written offline. */
  restored() { this.#since = 1; this.wake(); }

  wake() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#run();
  }

  /** Nothing goes to the server any more, and nothing comes from there. */
  end(reason, ...details) {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.host.state(reason, ...details);
  }

  #soon(milliseconds) {
    this.#timer ||= setTimeout(() => this.wake(), milliseconds);
  }

  #tooLong() { return !this.steps.sent && this.steps.waiting?.newLength > this.longest; }

  #offline() { if (!this.#ended) this.host.state("offline", this.steps.count); }

  async #run() {
    if (this.#busy || this.#ended) return;
    this.#busy = true;
    try {
      // what was written offline is compared before it is sent
      if (!this.steps.isPending || this.#isLate() || this.#known > this.steps.version) await this.#pull();
      while (this.steps.isPending && !this.#tooLong() && !this.#held && !this.#ended) await this.#push();
      this.#retry = FIRST_RETRY;
      if (!this.steps.isPending) { this.#since = 0; this.host.state("saved"); }
      else if (this.#tooLong()) this.host.state("too-long", this.steps.waiting.newLength);
    } catch (refused) {
      this.#refuse(refused);
    }
    this.#busy = false;
    if (this.#known > this.steps.version && !this.#ended && !this.#timer) this.#soon(PAUSE);
  }

  #isLate() { return this.#since > 0 && Date.now() - this.#since > OFFLINE; }

  async #pull() {
    for (let more = true; more;) {
      const answer = await askJson(`${this.path}?after=${this.steps.version}`);
      this.#known = answer.head;
      more = answer.more && !this.#isLate();
      if (answer.more && this.#isLate()) answer.steps.push(...await this.#rest(answer.steps.at(-1).number));
      await this.#takeIn(answer.steps);
    }
  }

  async #rest(after) {
    const { more, steps } = await askJson(`${this.path}?after=${after}`);
    return more ? [...steps, ...await this.#rest(steps.at(-1).number)] : steps;
  }

  async #push() {
    const { version, client } = this.steps;
    const changes = this.steps.send();
    this.host.keep();
    this.host.state("saving");
    const answer = await send("POST", this.path, { head: version, client, changes: [changes.toJSON()] });
    this.#known = answer.head;
    if (answer.accepted) {
      this.steps.acknowledge();
      this.#since = this.steps.isPending ? Date.now() : 0;
      this.host.acknowledged();
    }
    await this.#takeIn(answer.steps);
    if (this.steps.version < this.#known) await this.#pull();
  }

  /** The others' steps, one after the other; this editor's own is among them when its acknowledgement was lost. */
  async #takeIn(steps) {
    const next = steps.filter(step => step.number > this.steps.version);
    if (next.length && this.steps.isOwn(next[0])) {
      this.steps.acknowledge();
      this.host.acknowledged();
      next.shift();
    }
    if (!next.length) return;
    const changes = next.map(step => ChangeSet.fromJSON(step.changes));
    if (this.steps.isPending && this.#isLate() && await this.#decide(changes)) return;
    let shown = null;
    for (const each of changes) {
      const here = this.steps.receive(each);
      shown = shown ? shown.compose(here) : here;
    }
    this.host.apply(shown);
    this.host.acknowledged();
  }

  /** Whether others changed what was changed here, and it was decided what shall stand there. */
  async #decide(changes) {
    const { base, pending, version } = this.steps;
    const theirs = changes.reduce((all, each) => all.compose(each));
    const found = passages(base, theirs, pending);
    if (!found.some(passage => passage.isConflict)) return false;
    this.host.state("deciding");
    const choices = await this.host.decide(found.filter(passage => passage.isConflict));
    const mine = decided(found, theirs, choices);
    const shown = pending.invert(base).compose(theirs).compose(mine);
    this.steps.rebase(version + changes.length, theirs.apply(base), mine);
    this.#since = Date.now();
    this.host.apply(shown);
    this.host.acknowledged();
    return true;
  }

  #refuse(refused) {
    if (!(refused instanceof Refused) || refused.status >= 500 || refused.status === 429) {
      this.#offline();
      if (navigator.onLine !== false && refused instanceof Refused) this.host.state("reconnecting");
      this.#timer ||= setTimeout(() => this.wake(), this.#retry);
      this.#retry = Math.min(LAST_RETRY, this.#retry * 2);
    } else if (refused.status === 401) {
      this.host.state("sign-in");
      this.#soon(LOOK);
    } else if (refused.status === 404) {
      this.end("lost");
    } else if (refused.code === "document.archived") {
      this.end("archived");
    } else {
      // the text itself will not do: it waits here until something else is written
      this.#held = true;
      this.steps.waiting = this.steps.pending;
      this.steps.sent = null;
      this.host.state("refused", refused.message);
    }
  }
}

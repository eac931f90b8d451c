// A draft on the server: saved while typing and when the page goes away, restored when it is opened again.
import { Refused, askJson, language, send } from "./tools.js";
import { element, icon, word } from "./words.js";

const PAUSE = 1500;
const LONGEST_WAIT = 5000;
const RETRY = 10000;
/** What browsers still send for a page that is closed, with room for the rest of the request. */
const LARGEST_LAST = 60000;

const fields = ["type", "space", "title", "tags", "note"];

function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function ago(moment) {
  const seconds = Math.round((Date.now() - new Date(moment)) / 1000);
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (seconds < 60) return word("draft.now");
  if (seconds < 3600) return words.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86400) return words.format(-Math.floor(seconds / 3600), "hour");
  return words.format(-Math.floor(seconds / 86400), "day");
}

export class Draft {
  #composer; #place; #key; #version = 0; #sequence = 0; #timer = null; #since = 0;
  #saving = null; #again = false; #stopped = false; #kept; #initial;

  constructor(composer) {
    this.#composer = composer;
    this.#place = composer.root.dataset.draft;
    this.#key = composer.form.elements.key?.value || newKey();
    this.#initial = this.#read();
    this.#kept = JSON.stringify(this.#initial);
    composer.form.addEventListener("input", () => this.#changed());
    composer.form.addEventListener("change", () => this.#changed());
    composer.form.addEventListener("submit", event => { if (!event.defaultPrevented) this.#pause(); });
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.#last(); });
    addEventListener("pagehide", () => this.#last());
    addEventListener("pageshow", event => { if (event.persisted) this.#stopped = false; });
  }

  /** Takes over what the server has; what was just sent and turned down is newer than that. */
  open(draft) {
    if (!draft) return;
    this.#version = draft.version;
    if (this.#composer.root.dataset.fresh !== "true") return;
    if (draft.body === this.#initial.body && (draft.title || "") === (this.#initial.title || "")) return;
    if (!this.#initial.baseVersion && (this.#initial.body + (this.#initial.title || "")).trim()) {
      // the address, or a form sent before signing in, brought something along: both are the writer's
      this.#stop();
      this.#tell("info", "history", word("draft.there", ago(draft.savedAt)),
        [word("draft.load"), () => this.#load()], [word("draft.mine"), () => this.#goOn(draft.version)]);
      return;
    }
    this.#show(draft);
    const notice = [word("draft.restored", ago(draft.savedAt))];
    if (draft.baseVersion && draft.baseVersion < Number(this.#composer.root.dataset.base)) notice.push(word("draft.outdated"));
    this.#tell("info", "history", notice.join(" "), [word("draft.discard"), () => this.discard()]);
  }

  #field(name) {
    const { form } = this.#composer;
    // the chips' entry bears the id of the field that is sent, and elements finds ids, too
    return name === "tags" ? form.querySelector("[name=tags]") : form.elements[name];
  }

  #read() {
    const { area } = this.#composer;
    const state = { body: area.value };
    for (const name of fields) {
      const value = this.#field(name)?.value;
      if (value !== undefined) state[name] = value;
    }
    if (this.#composer.root.dataset.base) state.baseVersion = Number(this.#composer.root.dataset.base);
    return state;
  }

  #show(state) {
    const { form, area } = this.#composer;
    for (const name of fields) {
      const field = this.#field(name);
      if (!field || !state[name]) continue;
      if (name === "tags" && field.setTags) field.setTags(state.tags);
      else field.value = state[name];
    }
    area.value = state.body;
    this.#kept = JSON.stringify(this.#read());
    area.closest("details")?.setAttribute("open", "");
    area.dispatchEvent(new Event("input"));
    form.elements.title?.dispatchEvent?.(new Event("input"));
  }

  #changed() {
    if (this.#stopped) return;
    this.#since ||= Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), Math.max(0, Math.min(PAUSE, this.#since + LONGEST_WAIT - Date.now())));
  }

  #isWorthKeeping(state) {
    return JSON.stringify(state) !== this.#kept
      && (this.#version > 0 || (state.body + (state.title || "")).trim() !== "");
  }

  #request(state) {
    // the clock orders the savings of one key, also over a page that was loaded again
    this.#sequence = Math.max(this.#sequence + 1, Date.now());
    return { form: this.#key, sequence: this.#sequence, version: this.#version, ...state };
  }

  async #save() {
    if (this.#stopped) return;
    if (this.#saving) { this.#again = true; return; }
    const state = this.#read();
    this.#since = 0;
    if (!this.#isWorthKeeping(state)) return;
    this.#saving = new AbortController();
    try {
      const { version, savedAt } = await send("PUT", "/drafts/" + this.#place, this.#request(state), { signal: this.#saving.signal });
      this.#version = version;
      this.#kept = JSON.stringify(state);
      this.#composer.status(word("draft.saved", new Date(savedAt).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" })));
      this.#resolve("signed-out");
    } catch (refused) {
      if (!this.#stopped) this.#refuse(refused);
    } finally {
      this.#saving = null;
      if (this.#again) { this.#again = false; this.#changed(); }
    }
  }

  /** The page goes away: one last saving, which the browser sends even then. */
  #last() {
    clearTimeout(this.#timer);
    const state = this.#read();
    if (this.#stopped || !this.#isWorthKeeping(state)) return;
    const content = this.#request(state);
    const small = new Blob([JSON.stringify(content)]).size < LARGEST_LAST;
    send("PUT", "/drafts/" + this.#place, content, { keepalive: small })
      .then(({ version }) => { this.#version = Math.max(this.#version, version); this.#kept = JSON.stringify(state); })
      .catch(() => { /* nobody is there to be told; a page that stays saves again */ });
  }

  #refuse(refused) {
    if (!(refused instanceof Refused)) {
      this.#composer.status(word("draft.offline"));
      this.#timer = setTimeout(() => this.#save(), RETRY);
    } else if (refused.status === 401) {
      const link = element("a", { href: "/sign-in?return=/check", target: "_blank", rel: "noopener" }, word("draft.sign-in"));
      link.href = "/sign-in?return=" + encodeURIComponent(location.pathname);
      this.#tell("warning", "warning", word("signed-out"), link, "signed-out");
      this.#timer = setTimeout(() => this.#save(), RETRY);
    } else if (refused.code === "draft.stale") {
      this.#stop();
      this.#tell("warning", "warning", word("draft.stale"),
        [word("draft.load"), () => this.#load()], [word("draft.mine"), () => this.#goOn(refused.problem.currentVersion)]);
    } else if (refused.code === "draft.gone") {
      this.#stop();
      this.#tell("warning", "warning", word("draft.gone"), [word("draft.new"), () => { this.#renew(); this.#goOn(0); }]);
    } else {
      this.#composer.status(refused.message);
    }
  }

  async #load() {
    try {
      const draft = await askJson("/drafts/" + this.#place);
      this.#show(draft);
      this.#goOn(draft.version);
    } catch (refused) { this.#refuse(refused); }
  }

  #goOn(version) {
    this.#version = version;
    this.#stopped = false;
    this.#composer.notice(null);
    this.#save();
  }

  #renew() {
    this.#key = newKey();
    if (this.#composer.form.elements.key) this.#composer.form.elements.key.value = this.#key;
  }

  async discard() {
    this.#pause();
    try {
      await askJson(`/drafts/${this.#place}?version=${this.#version}`, { method: "DELETE" });
      this.#renew();
      this.#version = 0;
      this.#show({ ...Object.fromEntries(fields.map(name => [name, ""])), ...this.#initial });
      this.#composer.form.elements.title && (this.#composer.form.elements.title.value = this.#initial.title || "");
      this.#composer.notice(null);
      this.#composer.status(word("draft.discarded"));
      this.#stopped = false;
      this.#composer.area.focus();
    } catch (refused) {
      this.#stopped = false;
      this.#refuse(refused);
    }
  }

  #stop() { this.#stopped = true; clearTimeout(this.#timer); }

  /** Being posted: whatever is under way must not arrive after it. */
  #pause() { this.#stop(); this.#saving?.abort(); }

  #tell(kind, sign, text, ...acts) {
    const reason = typeof acts.at(-1) === "string" ? acts.pop() : "";
    const buttons = acts.map(act => act instanceof Node ? act
      : element("button", { type: "button", class: "button small", onclick: act[1] }, act[0]));
    const message = element("div", { class: "message " + kind, "data-reason": reason }, icon(sign),
      element("div", {}, element("span", {}, text), " ", element("span", { class: "button-row" }, ...buttons)));
    this.#composer.notice(message);
  }

  #resolve(reason) {
    if (this.#composer.root.previousElementSibling?.querySelector?.(`[data-reason="${reason}"]`)) this.#composer.notice(null);
  }
}

const threads = new Map();

/** All drafts of a thread with one request, asked once for a page. */
export function draftsOf(thread) {
  if (!threads.has(thread)) {
    // without the server's answer the first saving tells what there is
    threads.set(thread, askJson("/drafts?thread=" + thread).then(({ items }) => items, () => []));
  }
  return threads.get(thread);
}

/** Looked for in the list: not to have a draft is no error, and browsers would show it as one. */
async function find(place) {
  try {
    const { items, next } = await askJson("/drafts?limit=100");
    const found = items.find(item => item.place === place);
    return found || !next ? found : await askJson("/drafts/" + place);
  } catch { return null; }
}

/** Keeps what is written, and brings back what was. */
export async function startDraft(composer) {
  const { draft: place } = composer.root.dataset;
  if (!place || !composer.form) return;
  const draft = new Draft(composer);
  draft.open(composer.thread ? (await draftsOf(composer.thread)).find(item => item.place === place) : await find(place));
}

// Puts the editor in the place of the text area, and tells honestly how things stand.
import { Text } from "@codemirror/state";
import { format } from "../composer/format.js";
import { reachScrollers, startTabs, startToggle } from "../composer/preview.js";
import { startToolbar } from "../composer/toolbar.js";
import { askJson, later } from "../composer/tools.js";
import { Peers, tone } from "./cursors.js";
import { decide } from "./dialog.js";
import { Editor, EditorArea } from "./editor.js";
import { Link } from "./link.js";
import { Steps } from "./steps.js";
import { Keeper, abandoned, hold } from "./store.js";
import { button, count, element, icon, parts, word } from "./words.js";

const HEARTBEAT = 4000;
const CURSOR_PAUSE = 600;
/** States in which there is something to do or to copy. */
const TROUBLE = { "too-long": "warning", refused: "warning", "sign-in": "warning", lost: "error", archived: "error" };

const shortcuts = {
  "Mod-b": "bold", "Mod-i": "italic", "Mod-k": "link", "Mod-e": "code", "Mod-Shift-h": "heading", "Mod-Shift-x": "strike",
  "Mod-Shift-.": "quote", "Mod-Shift-e": "codeblock", "Mod-Shift-8": "list", "Mod-Shift-7": "numbered", "Mod-Shift-9": "task"
};

const newClient = () => [...crypto.getRandomValues(new Uint8Array(6))].map(byte => byte.toString(36).padStart(2, "0")).join("");

class Page {
  #told = 0; #cursor; #inTrouble = false; #early = []; #empty;

  constructor(root, known, kept) {
    this.root = root;
    this.id = Number(root.dataset.document);
    this.steps = kept ? new Steps(kept.version, kept.base, kept.client) : new Steps(known.head, Text.of(known.text.split("\n")), newClient());
    if (kept) this.steps.restore(kept);
    hold(this.steps.client);
    this.#lay();
    this.editor = new Editor({
      parent: this.area,
      text: this.steps.text,
      described: document.getElementById("text-hint").textContent,
      keys: Object.entries(shortcuts).map(([key, tool]) => ({ key, run: () => { this.use(tool); return true; } })),
      onWrite: changes => this.#wrote(changes),
      onSelect: () => this.#moved()
    });
    this.peers = new Peers(this.editor.view, peers => this.#showPeople(peers));
    this.keeper = new Keeper(this.id, Number(root.dataset.member), this.steps);
    this.link = new Link(this.id, this.steps, Number(root.dataset.longest), this);
    this.refresh = later(700, () => this.#render());
    this.#listen();
    this.#begin(known, kept);
  }

  part(selector) { return this.root.querySelector(selector); }

  #lay() {
    const { form } = this.part(".document-text");
    const kit = parts();
    this.dialog = kit.querySelector("dialog");
    this.area = element("div", { class: "composer-text document-editor", id: "document-editor" });
    this.output = kit.querySelector(".post-body");
    this.#empty = this.output.innerHTML;
    const panes = element("div", { class: "composer-panes" }, this.area, kit.querySelector(".composer-preview"));
    const notice = kit.querySelector(".document-notice");
    this.root.classList.add("composer", "side-by-side");
    this.root.replaceChildren(kit.querySelector(".composer-head"), panes, kit.querySelector(".composer-foot"));
    this.root.before(notice);
    this.notice = notice;
    document.body.append(this.dialog);
    form.addEventListener("submit", event => event.preventDefault());
    form.classList.add("is-live");
    document.querySelector("label[for=text]")?.addEventListener("click", () => this.editor.view.focus());
  }

  #listen() {
    startToolbar(this);
    startTabs(this, () => this.refresh());
    startToggle(this, () => this.refresh());
    document.addEventListener("parley:document", ({ detail }) => this.#hear(detail));
    setInterval(() => this.#tell(), HEARTBEAT);
    addEventListener("beforeunload", event => { if (this.steps.isPending && !this.keeper.works) event.preventDefault(); });
    addEventListener("pagehide", () => this.keep());
  }

  #begin(known, kept) {
    this.state(kept ? "saving" : "saved");
    if (this.root.dataset.archived) {
      this.editor.lock(true);
      if (kept) this.link.end("archived"); else this.link.end("closed");
    } else if (kept) {
      this.#tellTrouble("info", word("script.restored"), false);
      this.link.restored();
    } else {
      this.link.told(known.head);
    }
  }

  use(tool) {
    if (tool === "preview") this.togglePreview();
    else if (!this.link.isEnded) format(new EditorArea(this.editor.view), tool);
  }

  /* ---- What happens here ---- */

  #wrote(changes) {
    this.steps.write(changes);
    this.keep();
    this.link.wrote();
  }

  keep() { this.keeper.keep(); }

  #moved() {
    this.#cursor ||= setTimeout(() => { this.#cursor = null; this.#tell(); }, Math.max(0, this.#told + CURSOR_PAUSE - Date.now()));
  }

  /** Says where this editor's selection is, in places that everybody knows. */
  #tell() {
    if (document.hidden || this.link.isEnded || document.activeElement !== this.area) return;
    this.#told = Date.now();
    const { anchor, head } = this.editor.view.state.selection.main;
    const cursor = { client: this.steps.client, number: this.steps.version, anchor: this.steps.toBase(anchor), head: this.steps.toBase(head) };
    document.dispatchEvent(new CustomEvent("parley:say", { detail: { do: "cursor", document: this.id, cursor } }));
  }

  /* ---- What comes from the others ---- */

  #hear(message) {
    if (message.lost) { this.link.wake(); return; }
    this.link.told(message.head);
    this.#early = message.cursors.filter(place => place.cursor.client !== this.steps.client);
    this.#place();
  }

  /** Cursors in a text that has not come yet wait for it. */
  #place() {
    const ready = this.#early.filter(place => place.cursor.number <= this.steps.version);
    this.#early = this.#early.filter(place => place.cursor.number > this.steps.version);
    const peers = ready.map(({ key, name, cursor }) => ({
      key, name, client: cursor.client,
      anchor: this.steps.toShown(cursor.anchor, cursor.number), head: this.steps.toShown(cursor.head, cursor.number)
    }));
    this.peers.hear(peers.filter(peer => peer.anchor !== null && peer.head !== null));
  }

  /** Takes in what the server says. */
  apply(changes) {
    this.editor.apply(changes);
    if (this.#early.length) this.#place();
  }

  acknowledged() {
    this.keep();
    this.refresh();
  }

  async decide(conflicts) {
    this.editor.lock(true);
    try { return await decide(this.dialog, conflicts); } finally { this.editor.lock(false); }
  }

  #showPeople(peers) {
    const list = document.getElementById("document-people");
    const { doc } = this.editor.view.state;
    const people = new Map(peers.map(peer => [peer.key, peer]));
    list.replaceChildren(...[...people.values()].map(peer =>
      element("li", {}, element("span", { class: `document-dot tone-${tone(peer.key)}`, "aria-hidden": "true" }),
        word("script.line", peer.name, count(doc.lineAt(Math.min(peer.head, doc.length)).number)))));
    document.getElementById("document-alone").hidden = people.size > 0;
  }

  async #render() {
    if (this.link.isEnded || !this.output.offsetParent) return;
    try {
      const { html } = await askJson(`/documents/${this.id}/rendered`);
      // rendered and sanitised by the server, exactly as readers will see it
      this.output.innerHTML = html || this.#empty;
      reachScrollers(this.output);
    } catch { /* the next acknowledged change tries again */ }
  }

  /* ---- How things stand ---- */

  state(name, detail) {
    const text = name === "closed" ? "" : name === "offline" ? word("script.offline." + (detail ? detail === 1 ? "one" : "many" : "none"), count(detail || 0))
      : name === "too-long" ? word("script.too-long", count(Number(this.root.dataset.longest)), count(detail)) : word("script." + name, detail);
    this.root.dataset.state = name;
    this.part(".document-status").textContent = name in TROUBLE ? "" : text;
    if (name !== "saving" && name !== "saved") this.part(".document-said").textContent = text;
    if (name === "lost" || name === "archived") { this.editor.lock(true); this.peers.clear(); }
    if (name in TROUBLE) this.#tellTrouble(TROUBLE[name], text, true);
    else if (name === "saved" && this.#inTrouble) this.notice.replaceChildren();
    this.#inTrouble = name in TROUBLE || (this.#inTrouble && name !== "saved");
  }

  #tellTrouble(kind, text, copies) {
    const copy = button(word("script.copy"), () => this.#copy(copy), "action");
    if (this.notice.textContent.includes(text)) return;
    this.notice.replaceChildren(element("div", { class: "message " + kind }, icon(kind), element("div", {}, element("span", {}, text + " "), copies ? copy : "")));
  }

  async #copy(pressed) {
    try {
      await navigator.clipboard.writeText(this.editor.text);
      pressed.textContent = word("script.copied");
    } catch {
      const { view } = this.editor;
      view.focus();
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
    }
  }
}

export async function startEditing(root) {
  if (!root.dataset.fresh) return;
  const id = Number(root.dataset.document);
  const [known, kept] = await Promise.all([askJson("/documents/" + id), abandoned(id, Number(root.dataset.member))]);
  new Page(root, known, kept);
}

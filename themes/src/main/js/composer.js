// What members write with. Loaded only by pages with a text to write, and only for who may write it.
import { startCompletion } from "./composer/complete.js";
import { draftsOf, startDraft } from "./composer/draft.js";
import { format } from "./composer/format.js";
import { startKeys } from "./composer/keys.js";
import { startPaste } from "./composer/paste.js";
import { startPreview } from "./composer/preview.js";
import { startQuoting } from "./composer/quote.js";
import { startSimilar } from "./composer/similar.js";
import { startTags } from "./composer/tags.js";
import { startToolbar } from "./composer/toolbar.js";
import { startUpload } from "./composer/upload.js";
import { element, parts } from "./composer/words.js";

/** A text area with its tools; the parts find each other through it. */
class Composer {
  #notice = element("div", { class: "composer-notice", role: "status" });

  constructor(root) {
    this.root = root;
    this.area = root.querySelector(".composer-text");
    this.form = this.area.form;
    this.thread = root.dataset.thread || null;
    const kit = parts();
    const foot = kit.querySelector(".composer-foot");
    root.prepend(kit.querySelector(".composer-head"));
    this.part(".composer-panes").append(kit.querySelector(".composer-preview"));
    root.append(foot);
    root.before(this.#notice);
  }

  part(selector) { return this.root.querySelector(selector); }

  /** Another field of the same form. */
  field(name) {
    const field = this.form?.elements[name];
    return field instanceof HTMLInputElement && field.type !== "hidden" ? field : null;
  }

  use(tool) {
    if (tool === "preview") this.togglePreview();
    else if (tool === "file") this.chooseFile();
    else format(this.area, tool);
  }

  post() {
    const go = this.form?.querySelector("button[type=submit].primary, button[type=submit]");
    if (go) this.form.requestSubmit(go);
  }

  /** One message above the text, until another takes its place. */
  notice(message) { this.#notice.replaceChildren(...message ? [message] : []); }

  /** Beside the text, for who looks; it changes too often to be read out. */
  status(text) { this.part(".composer-status").textContent = text; }

  /** Read out at once. */
  say(text) {
    const line = this.part(".composer-said");
    line.textContent = "";
    requestAnimationFrame(() => { line.textContent = text; });
  }
}

const started = new Map();

function start(root) {
  if (started.has(root)) return started.get(root);
  const composer = new Composer(root);
  started.set(root, composer);
  // before the keys: an open list takes Enter and Tab
  startCompletion(composer);
  startKeys(composer);
  startToolbar(composer);
  startPreview(composer);
  startUpload(composer);
  startPaste(composer);
  startDraft(composer);
  return composer;
}

/** A text behind a summary gets its tools when somebody wants to write there. */
function startWhenOpened(root) {
  const box = root.closest("details");
  if (!box || box.open) { start(root); return; }
  box.addEventListener("toggle", () => { if (box.open) start(root); });
}

/** What somebody began to write below any post of this page is shown again. */
async function startWithDrafts(thread) {
  for (const { place } of await draftsOf(thread)) {
    const root = document.querySelector(`[data-draft="${CSS.escape(place)}"]`);
    if (root) start(root);
  }
}

document.querySelectorAll("input[data-tag-input]").forEach(startTags);
document.querySelectorAll("input[data-similar]").forEach(startSimilar);
if (document.getElementById("composer-kit")) {
  document.querySelectorAll("[data-composer]").forEach(startWhenOpened);
  const answer = document.querySelector('[data-draft^="answer:"]');
  if (answer) {
    startQuoting(started.get(answer));
    startWithDrafts(answer.dataset.thread);
  }
}

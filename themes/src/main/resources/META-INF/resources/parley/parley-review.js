/* The review queue: keys for everything, decisions without loading the page again, and what others do meanwhile. The page
   works as well without. The channel brings a number only; entries come from the page itself, to who may see them. */
(function () {
  "use strict";

  const queue = document.querySelector("[data-review]");
  const list = document.getElementById("review-list");
  if (!queue || !list) return;

  const TYPING = "input, textarea, select, [contenteditable]";
  const SWITCH = "parley-work-keys";
  const words = queue.dataset;
  const status = document.getElementById("review-status");
  const dialog = document.getElementById("review-keys");
  const plural = new Intl.PluralRules(document.documentElement.lang || undefined);
  const counted = (pattern, n) => pattern.split("|")[plural.select(n) === "one" ? 0 : 1].replace("{0}", n);
  const entries = () => [...list.querySelectorAll(":scope > article")];
  const say = text => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); };

  async function read(request) {
    const response = await fetch(...request);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.ok || !page.getElementById("review-list")) throw new Error(String(response.status));
    return page;
  }

  /* ---- Taking over what the server says; what was typed stays ---- */

  const PARTS = [".review-claim", ".flag-head", ".flag-reasons"];
  const APART = ["review-last", "review-empty", "review-pager"];

  function replace(old, fresh) {
    if (!old || !fresh || old.innerHTML === fresh.innerHTML) return;
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const copy = document.importNode(fresh, true);
    old.replaceWith(copy);
    if (focused) (copy.querySelector(`[data-key="${focused}"]`) || copy.closest("article"))?.focus();
  }

  function markGone(entry) {
    if (entry.matches(".is-gone")) return;
    entry.classList.add("is-gone");
    for (const control of entry.querySelectorAll(".flag-foot button, .flag-foot input")) control.disabled = true;
    const note = document.createElement("p");
    note.className = "review-gone";
    note.textContent = words.gone;
    entry.querySelector(".flag-head").after(note);
  }

  function put(entry, following) {
    const before = following.map(each => document.getElementById(each.id)).find(Boolean);
    const copy = document.importNode(entry, true);
    before ? before.before(copy) : list.append(copy);
    return copy;
  }

  /* The entries that this page does not show yet. With a further page behind it, what follows the last one was there. */
  function unknown(page) {
    const all = [...page.querySelectorAll("#review-list > article")];
    const fresh = all.filter(entry => !document.getElementById(entry.id));
    if (!page.querySelector("#review-pager a")) return fresh;
    const last = all.findLastIndex(entry => document.getElementById(entry.id));
    all.slice(last + 1).forEach(entry => put(entry, []));
    return fresh.filter(entry => all.indexOf(entry) < last);
  }

  function merge(page, decided) {
    for (const entry of entries()) {
      const fresh = page.getElementById(entry.id);
      if (fresh && entry.matches(".is-gone")) replaceWhole(entry, fresh);
      else if (fresh) PARTS.forEach(part => replace(entry.querySelector(part), fresh.querySelector(part)));
      else if (entry === decided) entry.remove();
      else markGone(entry);
    }
    APART.forEach(id => replace(document.getElementById(id), page.getElementById(id)));
    replace(document.querySelector(".sidebar .nav-list"), page.querySelector(".sidebar .nav-list"));
    showNew(page);
  }

  function replaceWhole(entry, fresh) {
    entry.replaceWith(document.importNode(fresh, true));
  }

  function showNew(page) {
    const fresh = unknown(page);
    if (fresh.length) document.querySelector("#review-empty").replaceChildren();
    document.dispatchEvent(new CustomEvent("parley:bar", { detail: {
      count: fresh.length,
      text: fresh.length ? counted(words.new, fresh.length) : "",
      action: async () => { await showAll(); }
    } }));
  }

  async function showAll() {
    const page = await read([location.href, { credentials: "same-origin" }]);
    const all = [...page.querySelectorAll("#review-list > article")];
    const shown = all
      .map((entry, index) => document.getElementById(entry.id) ? null : put(entry, all.slice(index + 1)))
      .filter(Boolean);
    merge(page, null);
    focusOn(shown[0]);
  }

  /* ---- What others do meanwhile ---- */

  let running = null;
  let isWaiting = false;
  let isSending = false;

  async function refresh() {
    if (document.hidden || isSending) { isWaiting = true; return; }
    isWaiting = false;
    running?.abort();
    running = new AbortController();
    merge(await read([location.href, { credentials: "same-origin", signal: running.signal }]), null);
  }

  const refreshSoon = () => {
    clearTimeout(refreshSoon.timer);
    refreshSoon.timer = setTimeout(() => refresh().catch(() => {}), 100);
  };
  document.addEventListener("parley:review", refreshSoon);
  document.addEventListener("visibilitychange", () => { if (isWaiting && !document.hidden) refreshSoon(); });

  /* ---- Deciding ---- */

  let current = null;

  function focusOn(entry) {
    current = entry || null;
    if (!entry) { document.getElementById("main")?.focus(); return; }
    entry.focus();
    entry.scrollIntoView({ block: "nearest" });
  }

  list.addEventListener("focusin", event => { current = event.target.closest("article"); });

  const told = page => page.querySelector(".messages .message, .message.error, #review-list .field-error");

  function answer(form, line) {
    let place = form.parentElement.querySelector(":scope > .review-answer");
    if (!place) {
      place = document.createElement("p");
      place.className = "review-answer field-error";
      form.before(place);
    }
    place.textContent = line;
  }

  function after(form, entry, page) {
    const all = entries();
    const at = all.indexOf(entry);
    const next = all.slice(at + 1).find(each => !each.matches(".is-gone"))
      || all.slice(0, Math.max(at, 0)).reverse().find(each => !each.matches(".is-gone"));
    const wanted = "entry-" + form.elements.entry.value;
    const back = entry ? null : page.getElementById(wanted);
    if (back && !document.getElementById(wanted)) {
      const order = [...page.querySelectorAll("#review-list > article")];
      put(back, order.slice(order.indexOf(back) + 1));
    }
    merge(page, entry);
    focusOn(entry?.isConnected ? entry : entry ? next : document.getElementById(wanted));
  }

  async function send(form, button) {
    const entry = form.closest("article");
    const fields = new URLSearchParams(new FormData(form));
    fields.set(button.name, button.value);
    running?.abort();
    const page = await read([form.getAttribute("action"), { method: "POST", credentials: "same-origin", body: fields }]);
    const word = told(page);
    const text = word?.textContent.trim() || "";
    form.parentElement.querySelector(":scope > .review-answer")?.remove();
    if (word && !word.matches(".success")) answer(form, text);
    else { if (form.elements.note && entry) form.elements.note.value = ""; after(form, entry, page); }
    say(text);
  }

  /* One after the other; the second click of a double one finds its button gone. */
  let sending = Promise.resolve();

  async function decide(form, button) {
    if (!button.isConnected) return;
    isSending = true;
    try {
      await send(form, button);
    } catch {
      say(words.failed);
      location.reload();
    } finally {
      isSending = false;
      if (isWaiting) refreshSoon();
    }
  }

  queue.addEventListener("submit", event => {
    const { target: form, submitter } = event;
    if (form.method !== "post" || !submitter) return;
    event.preventDefault();
    sending = sending.then(() => decide(form, submitter));
  });

  /* ---- Keys; a switch turns them off for good, here and in the workspace ---- */

  function keysAreOn() {
    try { return localStorage.getItem(SWITCH) !== "off"; } catch { return true; }
  }

  function go(step) {
    const all = entries();
    if (!all.length) return;
    const at = current?.isConnected ? all.indexOf(current) : -1;
    focusOn(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]);
  }

  function press(key) {
    const place = key === "u" ? document.getElementById("review-last") : current?.isConnected ? current : null;
    if (!place) { say(words.choose); return; }
    const control = place.querySelector(`[data-key="${key}"]`);
    if (!control || control.disabled) return;
    key === "n" ? control.focus() : control.click();
  }

  const KEYS = "cahdrxemnou";
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && event.target.matches("#review-list input")) { focusOn(event.target.closest("article")); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && !"jk".includes(event.key)) return;
    if (event.target.closest(TYPING) || dialog.open || !keysAreOn()) return;
    if (event.key === "?") dialog.showModal();
    else if (event.key === "j" || event.key === "k") go(event.key === "j" ? 1 : -1);
    else if (event.key.length === 1 && KEYS.includes(event.key)) press(event.key);
    else return;
    event.preventDefault();
  });

  const toggle = queue.querySelector("[data-keys-switch]");
  const showSwitch = () => toggle.setAttribute("aria-pressed", String(keysAreOn()));
  toggle.addEventListener("click", () => {
    try { keysAreOn() ? localStorage.setItem(SWITCH, "off") : localStorage.removeItem(SWITCH); } catch { /* private mode */ }
    showSwitch();
  });
  queue.querySelector("[data-keys-show]").addEventListener("click", () => dialog.showModal());
  showSwitch();
  if (location.hash.startsWith("#entry-")) focusOn(document.getElementById(location.hash.slice(1)));
})();

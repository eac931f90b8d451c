/* The agents' workspace: clocks that count, the keys j and k, canned replies put into the answer, and how long somebody
   works on a follow-up. Every page works without it: the server writes when something is due. */
(function () {
  "use strict";

  const TYPING = "input, textarea, select, [contenteditable]";

  /* ---- Clocks: .clock[data-due] with a time that says when; the count beside it is not read aloud ---- */

  const page = document.querySelector("[data-now]");
  const skew = page ? Date.parse(page.dataset.now) - Date.now() : 0;

  function span(ms) {
    const seconds = Math.floor(Math.abs(ms) / 1000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    const two = number => String(number).padStart(2, "0");
    if (days > 1) return `${days} d ${hours % 24} h`;
    if (hours > 0) return `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
    return `${minutes}:${two(seconds % 60)}`;
  }

  function count() {
    const now = Date.now() + skew;
    for (const clock of document.querySelectorAll(".clock[data-due]")) {
      const left = Date.parse(clock.dataset.due) - now;
      const warn = clock.dataset.warn ? Date.parse(clock.dataset.warn) : Infinity;
      clock.classList.toggle("is-late", left <= 0);
      clock.classList.toggle("is-near", left > 0 && now >= warn);
      clock.querySelector(".clock-left").textContent =
        (left > 0 ? clock.dataset.wordLeft : clock.dataset.wordLate).replace("{0}", span(left));
    }
  }

  const words = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" });
  const showTimes = () => {
    for (const time of document.querySelectorAll("time[data-local]")) time.textContent = words.format(new Date(time.dateTime));
  };
  showTimes();
  document.addEventListener("parley:work", () => { showTimes(); count(); });

  if (page) {
    count();
    setInterval(() => { if (!document.hidden) count(); }, 1000);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) count(); });
  }

  /* ---- j and k go from row to row, Enter opens the one in focus; a switch turns the keys off for good ---- */

  const list = document.querySelector("[data-keys]");
  const SWITCH = "parley-work-keys";

  function keysAreOn() {
    try { return localStorage.getItem(SWITCH) !== "off"; } catch { return true; }
  }

  function go(step) {
    const links = [...list.querySelectorAll("h2 a")];
    if (links.length === 0) return;
    const at = links.findIndex(link => link.closest("li").contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
    links[next].focus();
    links[next].closest("li").scrollIntoView({ block: "nearest" });
  }

  function startKeys() {
    const button = document.querySelector("[data-keys-switch]");
    const show = () => { if (button) button.setAttribute("aria-pressed", String(keysAreOn())); };
    if (button) {
      button.addEventListener("click", () => {
        try { keysAreOn() ? localStorage.setItem(SWITCH, "off") : localStorage.removeItem(SWITCH); } catch { /* private mode */ }
        show();
      });
    }
    show();
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING) || !keysAreOn()) return;
      if (event.key !== "j" && event.key !== "k") return;
      event.preventDefault();
      go(event.key === "j" ? 1 : -1);
    });
  }

  if (list) startKeys();

  /* ---- button[data-insert]: its text goes where the cursor stands in the answer ---- */

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-insert]");
    if (!button) return;
    const answer = document.getElementById(button.dataset.into);
    if (!answer) return;
    event.preventDefault();
    const from = answer.selectionStart;
    const gap = from > 0 && !answer.value.slice(0, from).endsWith("\n\n") ? "\n\n" : "";
    answer.setRangeText(gap + button.dataset.insert, from, answer.selectionEnd, "end");
    answer.dispatchEvent(new Event("input", { bubbles: true }));
    const shelf = button.closest("details");
    if (shelf) shelf.open = false;
    answer.focus();
  });

  /* ---- How long somebody works on it: seconds in sight with something done within the last minute ---- */

  const work = document.querySelector("[data-work-time]");
  if (!work) return;
  const REPORT = 60;
  const LEAST = 5;
  const IDLE = 60_000;
  let seconds = 0;
  let active = Date.now();

  for (const sign of ["scroll", "pointermove", "pointerdown", "keydown"]) {
    addEventListener(sign, () => { active = Date.now(); }, { passive: true });
  }

  function report() {
    if (seconds < LEAST) return;
    const body = JSON.stringify({ seconds });
    seconds = 0;
    fetch(work.dataset.workTime, {
      method: "POST", credentials: "same-origin", keepalive: true, body,
      headers: { "Content-Type": "application/json" },
    }).catch(() => {});
  }

  setInterval(() => {
    if (document.hidden || Date.now() - active > IDLE) return;
    seconds++;
    if (seconds >= REPORT) report();
  }, 1000);
  document.addEventListener("visibilitychange", () => { if (document.hidden) report(); });
  addEventListener("pagehide", report);
})();

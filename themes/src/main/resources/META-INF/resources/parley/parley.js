/* Parley in the browser. Every page works without this file; it is linked in the head without defer, so that the
   chosen colour scheme is there before the first paint. */
(function () {
  "use strict";

  const root = document.documentElement;
  const api = root.dataset.api || "/api/v1";

  /* ---- Colour scheme: "light", "dark", or nothing for the system's ---- */

  const remembered = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) {
      try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* private mode */ }
    }
  };
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  const systemTheme = () => systemDark.matches ? "dark" : "light";

  function showTheme(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  showTheme(remembered.get("parley-theme"));
  root.classList.add("js");

  function toggleTheme() {
    const next = (root.dataset.theme || systemTheme()) === "dark" ? "light" : "dark";
    const choice = next === systemTheme() ? null : next;
    remembered.set("parley-theme", choice);
    showTheme(choice);
  }

  addEventListener("storage", event => { if (event.key === "parley-theme") showTheme(event.newValue); });

  /* ---- Small tools ---- */

  async function askJson(path, options = {}) {
    const response = await fetch(api + path, {
      credentials: "same-origin",
      ...options,
      headers: { Accept: "application/json", ...(options.body ? { "Content-Type": "application/json" } : {}) }
    });
    if (!response.ok) throw new Error(response.status + " from " + path);
    return response.json();
  }

  let toastTimer;
  function toast(text) {
    let box = document.querySelector(".toast");
    if (!box) {
      box = document.createElement("div");
      box.className = "toast";
      box.setAttribute("role", "status");
      document.body.append(box);
    }
    clearTimeout(toastTimer);
    requestAnimationFrame(() => { box.textContent = text; });
    toastTimer = setTimeout(() => { box.textContent = ""; }, 2500);
  }

  /* ---- Menus made of details: one open at a time, Escape and a click elsewhere close ---- */

  function closeMenus(except) {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (menu !== except) menu.open = false;
  }

  document.addEventListener("click", event => closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  /* The navigation is always open on wide screens; browsers without ::details-content need the attribute. */
  function openSidebar() {
    if (CSS.supports("selector(::details-content)")) return;
    const wide = matchMedia("(width >= 64rem)");
    const sidebar = document.querySelector("details.sidebar");
    if (!sidebar) return;
    const follow = () => { sidebar.open = wide.matches; };
    wide.addEventListener("change", follow);
    follow();
  }

  /* ---- A form is sent once ---- */

  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "true";
    for (const button of form.querySelectorAll("button:not([type=button]), input[type=submit]")) {
      button.setAttribute("aria-disabled", "true");
    }
  });

  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
    }
  });

  /* ---- Votes: form.vote[data-post] with button[data-vote="1|-1"] ---- */

  document.addEventListener("submit", async event => {
    const form = event.target.closest("form.vote[data-post]");
    const button = event.submitter;
    if (!form || !button || !button.dataset.vote || form.dataset.plain) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.busy) return;
    form.dataset.busy = "true";
    const value = button.getAttribute("aria-pressed") === "true" ? 0 : Number(button.dataset.vote);
    try {
      const answer = await askJson(`/posts/${encodeURIComponent(form.dataset.post)}/vote`,
        { method: "PUT", body: JSON.stringify({ value }) });
      form.querySelector(".vote-score").textContent = new Intl.NumberFormat(root.lang || undefined).format(answer.score);
      for (const each of form.querySelectorAll("[data-vote]")) {
        each.setAttribute("aria-pressed", String(Number(each.dataset.vote) === answer.vote));
      }
    } catch {
      form.dataset.plain = "true";
      form.requestSubmit(button);
    } finally {
      delete form.dataset.busy;
    }
  }, true);

  /* ---- Clicks: theme, links to copy, text to copy ---- */

  document.addEventListener("click", async event => {
    const target = event.target.closest("[data-theme-toggle], [data-copy-link], [data-copy-text]");
    if (!target) return;
    if ("themeToggle" in target.dataset) { toggleTheme(); return; }
    if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    const text = "copyLink" in target.dataset ? target.href : document.getElementById(target.dataset.copyText).textContent.trim();
    try {
      await navigator.clipboard.writeText(text);
      toast(target.dataset.copied || "Copied");
    } catch {
      if (target.href) location.href = target.href;
    }
  });

  /* ---- Code and tables that scroll sideways can be reached by keyboard ---- */

  function reachScrollers(part) {
    for (const box of part.querySelectorAll("pre, table")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    }
  }

  // a screen that is turned, or a window that is made narrower, makes more of them
  addEventListener("resize", () => document.querySelectorAll(".post-body").forEach(reachScrollers));

  /* ---- Relative times: the server wrote them, an open page keeps them true ---- */

  const units = [["minute", 60], ["hour", 3600], ["day", 86400]];
  function refreshTimes() {
    const words = new Intl.RelativeTimeFormat(root.lang || undefined, { numeric: "always" });
    for (const time of document.querySelectorAll("time[data-relative]")) {
      const seconds = (Date.now() - new Date(time.dateTime)) / 1000;
      if (!(seconds >= 60 && seconds < 30 * 86400)) continue;
      const [unit, size] = units.findLast(([, each]) => seconds >= each);
      time.textContent = words.format(-Math.floor(seconds / size), unit);
    }
  }

  /* ---- A part that the server keeps changing: [id][data-refresh="seconds"], as long as it says so ---- */

  async function refreshPart(part) {
    let fresh = null;
    try {
      const response = document.hidden ? null : await fetch(location.pathname, { credentials: "same-origin" });
      if (response && response.ok && !response.redirected) {
        fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById(part.id);
      }
    } catch { /* the next round asks again */ }
    if (fresh) part.replaceWith(fresh);
    keepFresh(fresh || part);
  }

  function keepFresh(part) {
    if (part.dataset.refresh) setTimeout(refreshPart, Number(part.dataset.refresh) * 1000, part);
  }

  document.addEventListener("DOMContentLoaded", () => {
    openSidebar();
    document.querySelectorAll("[id][data-refresh]").forEach(keepFresh);
    document.querySelectorAll(".post-body").forEach(reachScrollers);
    setInterval(() => { if (!document.hidden) refreshTimes(); }, 60000);
  });
})();

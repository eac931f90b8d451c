/* Parley, a private conversation: what is said appears without loading the page again, and what is sent stays on it. The
   page works as well without. The channel brings a number only; the words come from the page itself, to who may read it. */
(function () {
  "use strict";

  const talk = document.querySelector("[data-conversation]");
  const log = document.getElementById("talk");
  if (!talk || !log) return;

  const newest = () => Number(log.querySelector(".talk-line:last-of-type")?.id.slice("line-".length)) || 0;
  const parse = async response => new DOMParser().parseFromString(await response.text(), "text/html");
  const toEnd = () => { log.scrollTop = log.scrollHeight; };
  const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;

  function takeLines(page) {
    const follow = isAtEnd();
    const end = document.getElementById("talk-end");
    for (const line of page.querySelectorAll("#talk .talk-line")) {
      if (!document.getElementById(line.id)) end.before(document.adoptNode(line));
    }
    if (follow) toEnd();
  }

  /* What stands in a form there and was not sent yet is kept. */
  function takeState(page) {
    for (const id of ["talk-state", "talk-facts"]) {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (!old || !fresh || old.innerHTML === fresh.innerHTML) continue;
      const typed = [...old.querySelectorAll("textarea")].filter(area => area.value !== area.defaultValue);
      const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
      old.replaceWith(document.adoptNode(fresh));
      for (const area of typed) {
        const now = area.id && document.getElementById(area.id);
        if (!now) continue;
        now.value = area.value;
        const details = now.closest("details");
        if (details) details.open = true;
      }
      if (focused) document.getElementById(focused)?.focus();
    }
  }

  function take(page) {
    takeLines(page);
    takeState(page);
    const form = document.getElementById("talk-form");
    const mayWrite = page.getElementById("talk-form");
    // writing began or ended: the whole page is another one, unless something is being written
    if (Boolean(form) !== Boolean(mayWrite) && !form?.elements.body?.value.trim()) location.reload();
  }

  /* Reading marks as read: a page that nobody looks at waits. */
  let isWaiting = false;
  async function refresh() {
    if (document.hidden) { isWaiting = true; return; }
    isWaiting = false;
    const response = await fetch(location.pathname, { credentials: "same-origin" });
    if (response.ok && !response.redirected) take(await parse(response));
  }

  document.addEventListener("visibilitychange", () => { if (isWaiting && !document.hidden) refresh().catch(() => {}); });
  let isKnown = false;
  document.addEventListener("parley:conversation", event => {
    // it is not theirs any more: once it was
    if (event.detail.lost) { if (isKnown) location.reload(); return; }
    isKnown = true;
    if (event.detail.line > newest()) refresh().catch(() => {});
  });

  const form = document.getElementById("talk-form");
  const refusal = document.getElementById("talk-refusal");
  let isSending = false;

  form?.addEventListener("submit", async event => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    refusal.replaceChildren();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("do", "say");
    try {
      const response = await fetch(form.getAttribute("action").replace(/#.*/, ""), { method: "POST", credentials: "same-origin", body: fields });
      const page = await parse(response);
      const said = page.querySelector("#talk-refusal .field-error, .message.error");
      if (!response.ok || !page.getElementById("talk")) throw new Error(String(response.status));
      if (said) { refusal.replaceChildren(document.adoptNode(said)); return; }
      const area = form.elements.body;
      area.value = "";
      area.dispatchEvent(new Event("input", { bubbles: true }));
      form.elements.key.value = page.querySelector("#talk-form [name=key]")?.value || "";
      take(page);
      toEnd();
      area.focus();
    } catch {
      const line = document.createElement("p");
      line.className = "field-error";
      line.textContent = talk.dataset.failed;
      refusal.replaceChildren(line);
    } finally {
      isSending = false;
    }
  });

  toEnd();
})();

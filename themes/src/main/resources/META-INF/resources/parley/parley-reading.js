/* Parley, reading: tells how long a member has read a thread and how far, which trust levels count. A second counts
   while the page is in sight and the reader did something within the last minute. The server believes no more than the
   time that has passed. */
(function () {
  "use strict";

  const thread = Number(document.getElementById("main")?.dataset.liveThread);
  if (!thread || !("IntersectionObserver" in window)) return;

  const REPORT = 30;
  const LEAST = 5;
  const IDLE = 60_000;
  let seconds = 0;
  let number = 0;
  let active = Date.now();

  for (const sign of ["scroll", "pointermove", "pointerdown", "keydown"]) {
    addEventListener(sign, () => { active = Date.now(); }, { passive: true });
  }

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) number = Math.max(number, Number(entry.target.dataset.number));
    }
  });
  const watch = () => document.querySelectorAll("[data-number]").forEach((post) => seen.observe(post));
  watch();
  document.addEventListener("parley:posts", watch);

  function report() {
    if (seconds < LEAST) return;
    const body = JSON.stringify({ threadId: thread, number, seconds });
    seconds = 0;
    fetch("/api/v1/reading", {
      method: "POST", credentials: "same-origin", keepalive: true, body,
      headers: { "Content-Type": "application/json" },
    }).catch(() => {});
  }

  setInterval(() => {
    if (document.visibilityState !== "visible" || Date.now() - active > IDLE) return;
    seconds++;
    if (seconds >= REPORT) report();
  }, 1000);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") report(); });
  addEventListener("pagehide", report);
})();

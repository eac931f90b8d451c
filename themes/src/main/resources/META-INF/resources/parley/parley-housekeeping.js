/* For staff who put threads in order: ticking many rows of a list, and times in the reader's own zone. The pages
   work without it. */
(function () {
  "use strict";

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  function tellZone() {
    if (!zone) return;
    for (const field of document.querySelectorAll("input[data-zone]")) field.value = zone;
    for (const hint of document.querySelectorAll("[data-zone-hint]")) {
      hint.textContent = hint.dataset.zoneHint.replace("{zone}", zone);
    }
  }

  function showLocalTimes() {
    const words = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" });
    for (const time of document.querySelectorAll("time[data-local]")) time.textContent = words.format(new Date(time.dateTime));
  }

  /* Boxes of one kind: with shift, by mouse or space bar, everything between the last box and this one follows it. */
  function startRange(boxes, changed) {
    let last = -1;
    boxes.forEach((box, index) => box.addEventListener("click", event => {
      if (event.shiftKey && last >= 0) {
        for (const each of boxes.slice(Math.min(last, index), Math.max(last, index) + 1)) each.checked = box.checked;
      }
      last = index;
      changed();
    }));
  }

  function startBar(bar) {
    const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${bar.id}"]`)];
    const all = bar.querySelector("[data-select-all]");
    const count = bar.querySelector(".bulk-count");
    const changed = () => {
      const chosen = boxes.filter(box => box.checked).length;
      count.textContent = chosen === 0 ? "" : chosen === 1 ? count.dataset.one : count.dataset.many.replace("{n}", chosen);
      bar.classList.toggle("is-active", chosen > 0);
      all.checked = chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
      for (const box of boxes) box.closest("li").classList.toggle("is-chosen", box.checked);
    };
    startRange(boxes, changed);
    all.addEventListener("change", () => { for (const box of boxes) box.checked = all.checked; changed(); });
    addEventListener("pageshow", changed);
    changed();
  }

  tellZone();
  showLocalTimes();
  document.querySelectorAll("form.bulk-bar").forEach(startBar);
  document.querySelectorAll("form[data-select]").forEach(form =>
    startRange([...form.querySelectorAll("input[type=checkbox]")], () => {}));
})();

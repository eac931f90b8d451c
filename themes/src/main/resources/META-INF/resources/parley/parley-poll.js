/* Ranking with buttons instead of numbers, and the reader's time zone for closing times. Without this the numbers are
   typed and times are in UTC. */
(function () {
  "use strict";

  /* ---- ol[data-rank] with li[data-label] > input[type=number] + label ---- */

  function words(text, ...values) {
    return values.reduce((told, value, i) => told.replace(`{${i}}`, value), text);
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `/parley/icons.svg#${name}`);
    svg.append(use);
    return svg;
  }

  function button(does, name, label) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "icon-button";
    made.dataset.does = does;
    made.setAttribute("aria-label", label);
    made.title = label;
    made.append(icon(name));
    return made;
  }

  function rank(list) {
    list.dataset.ready = "true";
    const rows = [...list.children];
    const status = document.createElement("p");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    list.after(status);
    const hint = list.previousElementSibling;
    if (hint) hint.textContent = list.dataset.hint;
    let order = rows
      .filter(row => row.querySelector("input").value !== "")
      .sort((one, other) => one.querySelector("input").value - other.querySelector("input").value);

    for (const row of rows) {
      const label = row.dataset.label;
      const input = row.querySelector("input");
      input.type = "hidden";
      input.removeAttribute("aria-describedby");
      const text = document.createElement("span");
      text.className = "rank-label";
      text.textContent = label;
      row.querySelector("label").replaceWith(text);
      const place = document.createElement("span");
      place.className = "rank-place";
      row.prepend(place);
      const buttons = document.createElement("span");
      buttons.className = "rank-buttons";
      buttons.append(
        button("up", "up", words(list.dataset.up, label)),
        button("down", "down", words(list.dataset.down, label)),
        button("add", "plus", words(list.dataset.add, label)),
        button("remove", "close", words(list.dataset.remove, label)));
      row.append(buttons);
    }

    function show() {
      list.append(...order, ...rows.filter(row => !order.includes(row)));
      for (const row of rows) {
        const place = order.indexOf(row) + 1;
        row.classList.toggle("is-ranked", place > 0);
        row.querySelector(".rank-place").textContent = place || "–";
        row.querySelector("input").value = place || "";
        row.querySelector("[data-does=up]").disabled = place < 2;
        row.querySelector("[data-does=down]").disabled = place === 0 || place === order.length;
        row.querySelector("[data-does=add]").hidden = place > 0;
        row.querySelector("[data-does=remove]").hidden = place === 0;
      }
    }

    function move(row, does) {
      const at = order.indexOf(row);
      order = order.filter(each => each !== row);
      if (does === "up") order.splice(at - 1, 0, row);
      if (does === "down") order.splice(at + 1, 0, row);
      if (does === "add") order.push(row);
      show();
      const place = order.indexOf(row) + 1;
      status.textContent = place
        ? words(list.dataset.now, row.dataset.label, place)
        : words(list.dataset.gone, row.dataset.label);
      // the button that was pressed may be gone: go on with one that is there
      const wanted = row.querySelector(`[data-does=${does}]`);
      const usable = each => !each.disabled && !each.hidden;
      (usable(wanted) ? wanted : [...row.querySelectorAll("button")].find(usable)).focus();
    }

    list.addEventListener("click", event => {
      const pressed = event.target.closest("button[data-does]");
      if (pressed) move(pressed.closest("li"), pressed.dataset.does);
    });
    show();
  }

  function prepare() {
    document.querySelectorAll("ol[data-rank]:not([data-ready])").forEach(rank);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zone) return;
    document.querySelectorAll("input[data-poll-zone]").forEach(input => { input.value = zone; });
    document.querySelectorAll("input[type=datetime-local][data-utc]").forEach(input => {
      input.removeAttribute("data-utc");
      if (!input.value) return;
      const moment = new Date(input.value + "Z");
      input.value = new Date(moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
    });
    document.querySelectorAll("[data-poll-zone-hint]").forEach(hint => {
      hint.textContent = hint.dataset.pollZoneHint.replace("{0}", zone.replaceAll("_", " "));
    });
  }

  prepare();
})();

/* Follow and mute buttons that answer without a new page, and names that complete while one asks somebody to answer.
   Where a request fails the plain form is sent instead. */
(function () {
  "use strict";

  const api = document.documentElement.dataset.api || "/api/v1";

  async function ask(path, method) {
    const response = await fetch(api + path, { method, credentials: "same-origin", headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  }

  /* ---- form.follow[data-follow][data-id] with button[data-toggle="follows|mutes"] ---- */

  function show(button, isOn) {
    const follows = button.dataset.toggle === "follows";
    button.setAttribute("aria-pressed", String(isOn));
    button.value = (isOn ? "un" : "") + (follows ? "follow" : "mute");
    button.querySelector("span").textContent = isOn ? button.dataset.on : button.dataset.off;
  }

  document.addEventListener("submit", async event => {
    const form = event.target.closest("form[data-follow]");
    const button = event.submitter;
    if (!form || !button?.dataset.toggle || form.dataset.plain) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.busy) return;
    form.dataset.busy = "true";
    const isOn = button.getAttribute("aria-pressed") === "true";
    const id = encodeURIComponent(form.dataset.id);
    const path = button.dataset.toggle === "mutes" ? `/mutes/${id}` : `/follows/${form.dataset.follow}/${id}`;
    try {
      const stance = await ask(path, isOn ? "DELETE" : "PUT");
      for (const each of form.querySelectorAll("[data-toggle]")) {
        show(each, each.dataset.toggle === "mutes" ? stance.muted : stance.following);
      }
      const status = form.querySelector("[data-follow-status]");
      status.textContent = status.dataset[button.dataset.toggle === "mutes"
        ? (stance.muted ? "muted" : "unmuted")
        : (stance.following ? "followed" : "unfollowed")];
    } catch {
      form.dataset.plain = "true";
      form.requestSubmit(button);
    } finally {
      delete form.dataset.busy;
    }
  }, true);

  /* ---- form[data-invite] with a datalist ---- */

  const invite = document.querySelector("form[data-invite]");
  if (!invite) return;
  const input = invite.querySelector("input[list]");
  const names = document.getElementById(input.getAttribute("list"));
  let timer;
  let last = "";

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const begun = input.value.trim().replace(/^@/, "");
      if (!begun || begun === last) return;
      last = begun;
      try {
        const page = await ask(`/threads/${invite.dataset.invite}/invitees?q=${encodeURIComponent(begun)}`, "GET");
        names.replaceChildren(...page.items.map(member => {
          const option = document.createElement("option");
          option.value = member.name;
          option.label = member.displayName;
          return option;
        }));
      } catch { /* the name can be typed in full */ }
    }, 200);
  });
})();

/* Offers the browser's time zone to who has not chosen one. */
(function () {
  "use strict";

  const select = document.querySelector("select[data-zone=offer]");
  const hint = document.querySelector("[data-zone-hint]");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!select || !zone || zone === select.value) return;
  const option = [...select.options].find(each => each.value === zone);
  if (!option) return;
  option.selected = true;
  hint.textContent = hint.dataset.zoneHint.replace("{0}", zone.replaceAll("_", " "));
})();

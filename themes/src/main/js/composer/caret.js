// Where in the window a character of a text area stands: measured in a copy of it that nobody sees.

const copied = ["boxSizing", "width", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderTopWidth",
  "borderRightWidth", "borderBottomWidth", "borderLeftWidth", "fontFamily", "fontSize", "fontWeight", "fontStyle",
  "letterSpacing", "lineHeight", "textIndent", "tabSize", "wordSpacing"];

export function caretPlace(area, at) {
  const style = getComputedStyle(area);
  const copy = document.createElement("div");
  for (const name of copied) copy.style[name] = style[name];
  Object.assign(copy.style, { position: "absolute", top: "0", left: "-9999px", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word" });
  const mark = document.createElement("span");
  mark.textContent = area.value.slice(at, at + 1) || ".";
  copy.append(area.value.slice(0, at), mark);
  document.body.append(copy);
  const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.5;
  const box = area.getBoundingClientRect();
  const place = {
    left: box.left + mark.offsetLeft,
    top: box.top + mark.offsetTop - area.scrollTop,
    bottom: box.top + mark.offsetTop - area.scrollTop + line
  };
  copy.remove();
  return place;
}

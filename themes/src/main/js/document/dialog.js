// Asks what shall stand in passages that two changed at once. Nobody has to hurry: the document waits.
import { both } from "./merge.js";
import { count, element, word } from "./words.js";

function side(label, text) {
  return element("div", {}, element("dt", {}, label), element("dd", {}, text || word("merge.nothing")));
}

function question(passage, number, all) {
  const own = element("textarea", { rows: Math.min(8, 2 + passage.mine.split("\n").length), "aria-label": word("merge.own") });
  own.value = both(passage);
  const choice = (value, label, text) => element("label", {},
    element("input", { type: "radio", name: `passage-${number}`, value, checked: value === "both", onchange: () => { own.value = text; } }), " " + label);
  const set = element("fieldset", { class: "document-conflict" },
    element("legend", {}, word("merge.passage", count(number), count(all))),
    element("dl", { class: "document-sides" }, side(word("merge.base"), passage.base), side(word("merge.theirs"), passage.theirs), side(word("merge.mine"), passage.mine)),
    element("div", { class: "document-choices" },
      choice("theirs", word("merge.take-theirs"), passage.theirs),
      choice("mine", word("merge.take-mine"), passage.mine),
      choice("both", word("merge.take-both"), both(passage))),
    own);
  return { set, own };
}

/** The text for each passage, when somebody has decided. */
export function decide(dialog, conflicts) {
  const questions = conflicts.map((passage, i) => question(passage, i + 1, conflicts.length));
  dialog.querySelector(".document-conflicts").replaceChildren(...questions.map(each => each.set));
  return new Promise(resolve => {
    const hold = event => event.preventDefault();
    dialog.addEventListener("cancel", hold);
    dialog.querySelector("form").addEventListener("submit", () => {
      dialog.removeEventListener("cancel", hold);
      resolve(questions.map(each => each.own.value));
    }, { once: true });
    dialog.showModal();
  });
}

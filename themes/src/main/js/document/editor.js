// The text with its keys and colours. It lives in a shadow tree, where CodeMirror's styles are constructed sheets: the
// page's policy, which allows no style elements, stays as strict as everywhere.
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { HighlightStyle, Language, defineLanguageFacet, languageDataProp, syntaxHighlighting } from "@codemirror/language";
import { Annotation, Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, drawSelection, dropCursor, highlightActiveLine, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import { cursors } from "./cursors.js";
import { word } from "./words.js";

const data = defineLanguageFacet({});
const markdown = new Language(data, parser.configure([GFM, { props: [languageDataProp.add({ Document: data })] }]), [], "markdown");

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700", color: "var(--text)" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--brand)" },
  { tag: tags.monospace, fontFamily: "var(--font-code)", fontSize: "0.92em", color: "var(--info)" },
  { tag: tags.quote, color: "var(--text-muted)" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: "var(--text-faint)" },
  { tag: [tags.comment, tags.meta], color: "var(--text-faint)" }
]);

const tones = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].flatMap(n => [
  [`.cm-tone-${n}`, { "--tone": `var(--tone-${n}-ink)`, "--tone-behind": `var(--tone-${n})` }]
]));

const look = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--surface)", fontSize: "var(--text-body)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font)", lineHeight: "1.6", minHeight: "24rem", maxHeight: "70vh" },
  ".cm-content": { padding: "var(--gap-4) 0", caretColor: "var(--text)" },
  ".cm-line": { padding: "0 var(--gap-4)" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--hover) 55%, transparent)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--text)", borderLeftWidth: "2px" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": { backgroundColor: "var(--brand-line)" },
  ".cm-peer": { position: "relative", borderLeft: "2px solid var(--tone)", marginLeft: "-1px", marginRight: "-1px" },
  ".cm-peer-name": {
    position: "absolute", left: "-2px", bottom: "calc(100% - 2px)", padding: "0 0.3rem", borderRadius: "4px 4px 4px 0",
    backgroundColor: "var(--tone-behind)", color: "var(--tone)", font: "600 var(--text-xs)/1.35 var(--font)",
    whiteSpace: "nowrap", pointerEvents: "none", zIndex: "2"
  },
  ".cm-line:first-child .cm-peer-name": { bottom: "auto", top: "calc(100% - 2px)", borderRadius: "0 4px 4px 4px" },
  ".cm-peer-selection": { backgroundColor: "var(--tone-behind)" },
  ...tones
});

/** A change that came from the server, or was decided in a merge: it is nobody's to undo here. */
const fromServer = Annotation.define();

export class Editor {
  #locked = new Compartment();

  constructor({ parent, text, keys, described, onWrite, onSelect }) {
    const shadow = parent.attachShadow({ mode: "open", delegatesFocus: true });
    const notice = update => {
      for (const transaction of update.transactions) {
        if (transaction.docChanged && !transaction.annotation(fromServer)) onWrite(transaction.changes);
      }
      if (update.selectionSet || update.docChanged || update.focusChanged) onSelect();
    };
    this.view = new EditorView({
      parent: shadow,
      root: shadow,
      state: EditorState.create({
        doc: text,
        extensions: [
          keymap.of([...keys, ...standardKeymap, ...historyKeymap]),
          history(),
          markdown,
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          drawSelection(),
          dropCursor(),
          highlightActiveLine(),
          cursors,
          look,
          this.#locked.of([]),
          EditorState.lineSeparator.of("\n"),
          EditorView.contentAttributes.of({ "aria-label": word("script.label"), "aria-description": described, spellcheck: "true", autocapitalize: "sentences" }),
          EditorView.updateListener.of(notice)
        ]
      })
    });
  }

  get text() { return this.view.state.doc.toString(); }

  /** Makes a change of the server's; the selection and what can be undone move along. */
  apply(changes) {
    this.view.dispatch({ changes, annotations: [fromServer.of(true), Transaction.addToHistory.of(false), Transaction.remote.of(true)] });
  }

  lock(on) {
    const readOnly = on ? [EditorState.readOnly.of(true)] : [];
    this.view.dispatch({ effects: this.#locked.reconfigure(readOnly) });
  }
}

/** The editor as the tools of the composer know texts. */
export class EditorArea {
  constructor(view) { this.view = view; }
  get value() { return this.view.state.doc.toString(); }
  get selectionStart() { return this.view.state.selection.main.from; }
  get selectionEnd() { return this.view.state.selection.main.to; }

  replaceRange([from, to], text, [start, end]) {
    this.view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + start, head: from + end }, scrollIntoView: true, userEvent: "input" });
    this.view.focus();
  }
}

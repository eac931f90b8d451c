// The page on which a document is written. Loaded by that page alone.
import { startEditing } from "./document/page.js";

const root = document.querySelector("[data-document]");
if (root) startEditing(root);

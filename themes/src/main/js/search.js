// What helps to find things: suggestions while a search is typed, and threads beside the one that is read.
import { startRelated } from "./search/related.js";
import { startSuggestions } from "./search/suggestions.js";

document.querySelectorAll("form[role=search] input[name=q]").forEach(startSuggestions);
document.querySelectorAll("[data-related]").forEach(startRelated);

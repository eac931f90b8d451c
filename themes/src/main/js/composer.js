// What members write with. Loaded only by pages with a text to write, and only for who may write it.
import { startTags } from "./composer/tags.js";

document.querySelectorAll("input[data-tag-input]").forEach(startTags);

// An answer of the server as groups of options.
import { word } from "./kit.js";

const path = url => { const { pathname, search } = new URL(url); return pathname + search; };

const icons = { question: "question", discussion: "comment", idea: "idea", article: "quill", document: "document" };

const thread = ({ title, url, type, answerCount, accepted }) => ({
  icon: accepted ? "check" : icons[type],
  good: accepted,
  label: title,
  detail: type === "question" || type === "discussion"
    ? answerCount === 1 ? word("answer") : word("answers", answerCount) : word("kind." + type),
  address: path(url)
});

const named = icon => ({ title, name, url }) => ({ icon, label: title, detail: title === name ? "" : name, address: path(url) });

const draft = ({ title, url, state }) => ({ icon: "draft", label: title, detail: word("state." + state), address: path(url) });

/** Groups that hold something; the last one always holds the search itself. */
export function groupsOf({ threads, names }, typed) {
  return [
    { name: word("group.threads"), options: threads.map(thread) },
    { name: word("group.tags"), options: names.tags.map(named("tag")) },
    { name: word("group.spaces"), options: names.spaces.map(named("grid")) },
    { name: word("group.members"), options: names.members.map(named("user")) },
    { name: word("group.documents"), options: names.documents.map(draft) },
    { name: word("group.everywhere"), options: [{ icon: "search", label: word("everywhere", typed), detail: "", address: null }] }
  ].filter(({ options }) => options.length);
}

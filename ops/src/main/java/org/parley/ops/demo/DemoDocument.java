package org.parley.ops.demo;

import java.util.List;

/** A document as {@code documents.yaml} tells it. Members and times are told as in threads. */
record DemoDocument(
    String title,
    String space,
    String author,
    String at,
    long views,
    List<String> tags,
    String state,
    String note,
    List<String> reviewers,
    List<String> sources,
    String text,
    List<Edit> edits,
    Version published,
    Version named,
    List<Comment> comments,
    List<Suggestion> suggestions,
    List<Helpful> helpful) {

  DemoDocument {
    tags = orEmpty(tags);
    note = note == null ? "" : note;
    reviewers = orEmpty(reviewers);
    sources = orEmpty(sources);
    edits = orEmpty(edits);
    comments = orEmpty(comments);
    suggestions = orEmpty(suggestions);
    helpful = orEmpty(helpful);
  }

  /** Words that took the place of others. */
  record Edit(String by, String at, String replace, String with) {}

  /**
   * A text that was published or named.
   *
   * @param edits how many edits are in it
   */
  record Version(String by, String at, int edits, String note, String name) {}

  record Comment(String by, String at, String quote, String body, List<Answer> answers) {

    Comment {
      answers = orEmpty(answers);
    }
  }

  record Answer(String by, String at, String body) {}

  record Suggestion(String by, String at, String replace, String with, String note) {}

  record Helpful(String by, String at, boolean helpful, String reason) {}

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The text with the first so many edits made. */
  String textAfter(int count) {
    String made = text;
    for (Edit edit : edits.subList(0, count)) {
      if (!made.contains(edit.replace())) {
        throw new IllegalStateException("The demo's " + title + " does not say " + edit.replace());
      }
      made = made.replace(edit.replace(), edit.with());
    }
    return made;
  }
}

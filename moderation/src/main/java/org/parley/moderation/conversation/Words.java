package org.parley.moderation.conversation;

/** A text as it is kept: its Markdown, and the safe HTML that pages show. */
record Words(String body, String html) {

  static Words none() {
    return new Words("", "");
  }
}

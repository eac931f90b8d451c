package org.parley.ops.stackexchange;

/** What a dump holds, as the reconciliation counts it. Every row of a file is of one kind. */
enum Kind {
  USERS("users"),
  TAGS("tags"),
  TAG_TEXTS("tag descriptions"),
  QUESTIONS("questions"),
  ANSWERS("answers"),
  OTHER_POSTS("other posts"),
  HISTORY("edit history rows"),
  COMMENTS("comments"),
  VOTES("votes"),
  LINKS("post links"),
  BADGES("badges"),
  /** Not rows but attributes of questions. */
  ACCEPTED("accepted answers"),
  CLOSINGS("closed questions"),
  NAMED_TAGS("tags that only questions name");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

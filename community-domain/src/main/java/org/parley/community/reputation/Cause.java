package org.parley.community.reputation;

import java.util.List;
import java.util.Locale;

/** What reputation comes from. */
public enum Cause {
  /** Of somebody else, for a post of mine. */
  UP_VOTE(List.of(Subject.values())),
  DOWN_VOTE(List.of(Subject.values())),
  /** Of mine, for a post of somebody else. */
  DOWN_VOTE_CAST(List.of(Subject.values())),
  /** An answer of mine helped. */
  ACCEPTED(List.of(Subject.ANSWER)),
  /** I said whose answer helped. */
  ACCEPTING(List.of(Subject.ANSWER));

  /** What a vote is on; a reply stands where questions have answers. */
  public enum Subject {
    QUESTION,
    ANSWER,
    DISCUSSION,
    REPLY,
    ARTICLE,
    IDEA,
    DOCUMENT,
    COMMENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final List<Subject> subjects;

  Cause(List<Subject> subjects) {
    this.subjects = subjects;
  }

  public List<Subject> subjects() {
    return subjects;
  }

  /** As the rules file, the API and message keys spell it: {@code up-vote}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

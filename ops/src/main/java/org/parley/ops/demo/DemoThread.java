package org.parley.ops.demo;

import static org.parley.ops.demo.DemoCommunity.orEmpty;

import java.util.List;

/**
 * A thread as one file in {@code threads} tells it. Times are told by {@link DemoTimes}; members
 * and answers by their names and keys.
 */
record DemoThread(
    String type,
    String space,
    String title,
    String author,
    String at,
    long views,
    List<String> tags,
    String body,
    List<String> up,
    List<String> down,
    List<Edit> edits,
    List<Comment> comments,
    List<Answer> answers,
    String accepted,
    String official,
    Closing closed,
    Pinning pinned,
    List<Flag> flags) {

  DemoThread {
    tags = orEmpty(tags);
    up = orEmpty(up);
    down = orEmpty(down);
    edits = orEmpty(edits);
    comments = orEmpty(comments);
    answers = orEmpty(answers);
    flags = orEmpty(flags);
  }

  record Answer(
      String key,
      String author,
      String at,
      String body,
      List<String> up,
      List<String> down,
      List<Edit> edits,
      List<Comment> comments) {

    Answer {
      up = orEmpty(up);
      down = orEmpty(down);
      edits = orEmpty(edits);
      comments = orEmpty(comments);
    }
  }

  record Comment(String author, String at, String body, List<String> up) {

    Comment {
      up = orEmpty(up);
    }
  }

  /**
   * @param before what the post said until then
   */
  record Edit(String by, String at, String note, String before) {}

  /**
   * @param of the title of the thread that asks the same, null when nobody said
   * @param note may be left out
   */
  record Closing(String by, String at, String reason, String of, String note) {}

  /**
   * @param scope {@code community} or {@code space}
   */
  record Pinning(String by, String at, String scope) {}

  /**
   * @param post an answer's key, or {@code question} for the opening post
   */
  record Flag(String post, String by, String at, String reason, String note) {}
}

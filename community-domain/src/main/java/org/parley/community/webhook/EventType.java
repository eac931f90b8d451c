package org.parley.community.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What endpoints can be told of, by the word that stands in a message's {@code type}. */
public enum EventType {
  THREAD_STARTED("thread.started"),
  THREAD_CLOSED("thread.closed"),
  THREAD_REOPENED("thread.reopened"),
  THREAD_MOVED("thread.moved"),
  THREAD_MERGED("thread.merged"),
  THREAD_SPLIT("thread.split"),
  THREAD_PINNED("thread.pinned"),
  THREAD_UNPINNED("thread.unpinned"),
  THREAD_RETAGGED("thread.retagged"),
  /** A public thread is public no more. Sent in place of what was to be told of it. */
  THREAD_HIDDEN("thread.hidden"),
  ANSWER_POSTED("answer.posted"),
  ANSWER_ACCEPTED("answer.accepted"),
  ANSWER_UNACCEPTED("answer.unaccepted"),
  ANSWER_OFFICIAL("answer.official"),
  ANSWER_UNOFFICIAL("answer.unofficial"),
  COMMENT_POSTED("comment.posted"),
  POST_EDITED("post.edited"),
  POST_HIDDEN("post.hidden"),
  POST_RESTORED("post.restored"),
  POST_DELETED("post.deleted"),
  POST_VOTED("post.voted"),
  MEMBER_JOINED("member.joined"),
  /** A test, sent on request of an administrator and to one endpoint only. */
  PING("ping");

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Those that an endpoint can choose. */
  public static List<EventType> choices() {
    return Arrays.stream(values()).filter(EventType::isChoice).toList();
  }

  static Optional<EventType> ofWord(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  boolean isChoice() {
    return this != PING && this != THREAD_HIDDEN;
  }

  /** Whether it tells that a post went out of sight. */
  boolean isRemoval() {
    return this == POST_HIDDEN || this == POST_DELETED;
  }
}

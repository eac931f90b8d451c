package org.parley.web.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.community.live.Cursor;
import org.parley.community.live.Signal;

/** Signals that came shortly one after the other, so that each thing is read and told once. */
final class Pending {

  private final Map<Long, Set<Long>> posts = new HashMap<>();
  private final Set<Long> risen = new HashSet<>();
  private final Map<Long, Set<Long>> writers = new HashMap<>();
  private final Set<Long> inboxes = new HashSet<>();
  private final Map<Long, Map<String, Signal>> documents = new HashMap<>();
  private final Set<Long> conversations = new HashSet<>();
  private boolean isWork;
  private boolean isReviewChanged;

  void add(Signal signal) {
    switch (signal.kind()) {
      case POSTED -> {
        risen.add(signal.threadId());
        addPost(signal);
      }
      case CHANGED -> addPost(signal);
      case WRITING ->
          writers
              .computeIfAbsent(signal.threadId(), none -> new HashSet<>())
              .add(signal.subjectId());
      case INBOX -> inboxes.add(signal.subjectId());
      case DOCUMENT -> cursorsOf(signal.threadId());
      case CURSOR -> addCursor(signal);
      case CONVERSATION -> conversations.add(signal.threadId());
      case WORK -> isWork = true;
      case REVIEW -> isReviewChanged = true;
      case PAGES -> {
        // told to kept pages, not to open ones
      }
    }
  }

  /** The threads in which something is different, and the posts that it is about. */
  Map<Long, Set<Long>> threads() {
    return posts;
  }

  /** The threads in which something was written. */
  Set<Long> risen() {
    return risen;
  }

  /** The threads in which somebody is writing, and who. */
  Map<Long, Set<Long>> writers() {
    return writers;
  }

  /** The members whose inbox is different. */
  Set<Long> inboxes() {
    return inboxes;
  }

  /** The documents in which something is different, and the last place of each cursor there. */
  Map<Long, Map<String, Signal>> documents() {
    return documents;
  }

  /** The private conversations in which something was said or done. */
  Set<Long> conversations() {
    return conversations;
  }

  /** Whether what the staff has to work on is different. */
  boolean isWork() {
    return isWork;
  }

  /** Whether the queue of those who keep order is different. */
  boolean isReviewChanged() {
    return isReviewChanged;
  }

  private Map<String, Signal> cursorsOf(long documentId) {
    return documents.computeIfAbsent(documentId, none -> new HashMap<>());
  }

  private void addCursor(Signal signal) {
    Cursor.decode(signal.detail())
        .ifPresent(cursor -> cursorsOf(signal.threadId()).put(cursor.client(), signal));
  }

  private void addPost(Signal signal) {
    Set<Long> ofThread = posts.computeIfAbsent(signal.threadId(), none -> new HashSet<>());
    if (signal.subjectId() != 0) {
      ofThread.add(signal.subjectId());
    }
  }
}

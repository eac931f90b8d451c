package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.community.live.Cursor;
import org.parley.community.live.ListPulse;
import org.parley.community.live.PostPulse;
import org.parley.community.live.ThreadPulse;
import org.parley.community.live.ThreadPulses;
import org.parley.community.live.Writer;
import org.parley.community.thread.ThreadLink;
import org.parley.community.thread.ThreadType;
import org.parley.web.api.json.Json;
import org.parley.web.page.Formats;
import org.parley.web.page.Messages;

/** What pages are told, as JSON: ids, numbers and ready words, never a post's text. */
@ApplicationScoped
public class Tellings {

  /** Are you there? */
  static final String PING = Json.write(Map.of("type", "ping"));

  /** The thread is not to be seen any more, or never was. */
  static final String LOST = Json.write(Map.of("type", "lost"));

  /** Something may have been missed: say again what you show. */
  static final String AGAIN = Json.write(Map.of("type", "again"));

  @Inject Messages messages;

  /** {@code show}: the new text of everything that is marked with {@code data-live}. */
  record OfThread(
      String type,
      long thread,
      Map<String, String> show,
      Long accepted,
      Long official,
      boolean closed,
      String space,
      List<PostPulse> posts,
      Collection<Long> gone,
      boolean more) {}

  /** The thread's posts stand in another one now, at this address. */
  record OfMerge(String type, String to) {}

  record OfList(String type, List<Risen> threads) {}

  record Risen(long id, Instant at) {}

  record OfWriting(String type, long thread, List<Name> members) {}

  record Name(String key, String name) {}

  record OfInbox(String type, long unread) {}

  record OfDocument(String type, long document, int head, List<Place> cursors) {}

  record OfConversation(String type, long conversation, long line) {}

  record OfWork(String type, int fresh) {}

  record OfReview(String type, int waiting) {}

  /** {@code key} and {@code name}: whose cursor it is. */
  record Place(String key, String name, Cursor cursor) {}

  String thread(ThreadPulse pulse, Collection<Long> gone) {
    return Json.write(
        new OfThread(
            "thread",
            pulse.threadId(),
            numbers(pulse),
            pulse.acceptedPostId(),
            pulse.officialPostId(),
            pulse.isClosed(),
            pulse.space(),
            pulse.posts(),
            gone,
            pulse.posts().size() >= ThreadPulses.MOST_POSTS));
  }

  String merged(ThreadLink target) {
    return Json.write(new OfMerge("merged", target.path()));
  }

  String list(List<ListPulse> threads) {
    return Json.write(
        new OfList(
            "list",
            threads.stream()
                .map(thread -> new Risen(thread.threadId(), thread.lastActivityAt()))
                .toList()));
  }

  String writing(long threadId, List<Writer> writers) {
    return Json.write(
        new OfWriting(
            "writing",
            threadId,
            writers.stream().map(each -> new Name(each.name(), each.displayName())).toList()));
  }

  String inbox(long unread) {
    return Json.write(new OfInbox("inbox", unread));
  }

  String document(long documentId, int head, List<Place> cursors) {
    return Json.write(new OfDocument("document", documentId, head, cursors));
  }

  /**
   * @param line the id of the newest line
   */
  String conversation(long conversationId, long line) {
    return Json.write(new OfConversation("conversation", conversationId, line));
  }

  /**
   * @param fresh how many follow-ups came into the list since it was made
   */
  String work(int fresh) {
    return Json.write(new OfWork("work", fresh));
  }

  /**
   * @param waiting how many entries the reader sees
   */
  String review(int waiting) {
    return Json.write(new OfReview("review", waiting));
  }

  private Map<String, String> numbers(ThreadPulse pulse) {
    boolean asks = pulse.type() == ThreadType.QUESTION;
    return Map.of(
        "answers",
        messages.text(asks ? "thread.answers" : "thread.replies", pulse.answerCount()),
        "answer-count",
        Formats.count(pulse.answerCount()),
        "views",
        messages.text("thread.views", pulse.viewCount()),
        "view-count",
        Formats.count(pulse.viewCount()),
        "score",
        Formats.count(pulse.score()));
  }
}

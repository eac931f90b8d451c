package org.parley.ops.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.RenderedText;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Headline;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;
import org.parley.moderation.flag.FlagReason;
import org.parley.ops.demo.DemoPosts.Heading;
import org.parley.ops.ingest.FlagWriter.IncomingFlag;
import org.parley.ops.ingest.IncomingPost;
import org.parley.ops.ingest.IncomingThread;
import org.parley.ops.ingest.IncomingThread.Activity;
import org.parley.ops.ingest.IncomingThread.Closing;
import org.parley.ops.ingest.IncomingThread.Honours;
import org.parley.ops.ingest.IncomingThread.Place;
import org.parley.ops.ingest.ThreadWriter;

/** Makes the demo's threads. */
final class DemoThreads {

  /** How a flag calls the post that opens its thread. */
  private static final String OPENING = "question";

  private final DemoTimes times;
  private final DemoPeople people;
  private final DemoPosts posts;
  private final Map<String, Long> spaces;
  private final Map<String, Long> tags;

  DemoThreads(
      DemoTimes times, DemoPeople people, Map<String, Long> spaces, Map<String, Long> tags) {
    this.times = times;
    this.people = people;
    this.posts = new DemoPosts(times, people);
    this.spaces = spaces;
    this.tags = tags;
  }

  /** A thread to write, and its posts by the keys that its file has for them. */
  record Made(DemoThread told, IncomingThread thread, Map<String, IncomingPost> byKey) {}

  Made make(DemoThread told) {
    ThreadType type = ThreadType.valueOf(told.type().toUpperCase(Locale.ROOT));
    var heading = new Heading(told.title(), String.join(" ", told.tags()));
    IncomingPost opening = posts.opening(told, type.opening(), heading);
    Map<String, IncomingPost> byKey = new LinkedHashMap<>(Map.of(OPENING, opening));
    List<IncomingPost> all = new ArrayList<>(List.of(opening));
    all.addAll(posts.comments(told.comments(), opening));
    for (DemoThread.Answer answer : told.answers()) {
      IncomingPost made = posts.answer(answer, opening.createdAt());
      byKey.put(answer.key(), made);
      all.add(made);
      all.addAll(posts.comments(answer.comments(), made));
    }
    var thread =
        new IncomingThread(
            type,
            headline(told.title(), opening),
            new Place(known(spaces, told.space()), told.tags().stream().map(this::tag).toList()),
            all,
            new Honours(post(byKey, told.accepted()), post(byKey, told.official())),
            closing(told.closed(), opening.createdAt()),
            told.views(),
            lastActivity(all),
            null);
    return new Made(told, thread, byKey);
  }

  /** The flags on a thread's posts, once those are written. */
  List<IncomingFlag> flags(Made made, long threadId, ThreadWriter.Filed filed) {
    return made.told().flags().stream()
        .map(
            flag -> {
              IncomingPost post = post(made.byKey(), flag.post());
              return new IncomingFlag(
                  filed.postIds().get(post),
                  threadId,
                  people.id(flag.by()),
                  FlagReason.ofWord(flag.reason()),
                  flag.note() == null ? "" : flag.note(),
                  times.at(flag.at(), post.createdAt()));
            })
        .toList();
  }

  private static Headline headline(String title, IncomingPost opening) {
    IncomingPost.Text text = opening.text();
    return Headline.of(
        title,
        new RenderedText(text.html(), text.renderer(), List.of(), PlainText.of(text.html())));
  }

  private Closing closing(DemoThread.Closing closed, Instant asked) {
    return closed == null
        ? null
        : new Closing(
            times.at(closed.at(), asked),
            people.id(closed.by()),
            CloseReason.ofWord(closed.reason()));
  }

  /** Who pinned a thread, and when. */
  record Pinner(long memberId, Instant at) {}

  Pinner pinner(DemoThread told) {
    return new Pinner(people.id(told.pinned().by()), times.at(told.pinned().at()));
  }

  /** Questions and answers let a thread rise; comments do not. */
  private static Activity lastActivity(List<IncomingPost> posts) {
    IncomingPost last = posts.get(0);
    for (IncomingPost post : posts) {
      boolean isLater = post.createdAt().isAfter(last.createdAt());
      last = post.kind() == PostKind.ANSWER && isLater ? post : last;
    }
    return new Activity(last.createdAt(), last.author().memberId());
  }

  private long tag(String name) {
    return known(tags, name);
  }

  private static IncomingPost post(Map<String, IncomingPost> byKey, String key) {
    return key == null ? null : known(byKey, key);
  }

  private static <T> T known(Map<String, T> all, String key) {
    T found = all.get(key);
    if (found == null) {
      throw new NoSuchElementException("The demo has no " + key + " among " + all.keySet());
    }
    return found;
  }
}

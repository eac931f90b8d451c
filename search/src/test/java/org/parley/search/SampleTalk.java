package org.parley.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/** What many people say in many threads, drawn by lot and the same each time, for trends. */
final class SampleTalk {

  static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
  static final Instant TO = FROM.plus(Duration.ofDays(7));
  private static final Duration BEFORE = Duration.ofDays(60);

  private static final String[] SYLLABLES = {
    "bal", "cor", "dun", "fel", "gim", "hos", "jat", "kir", "lop", "mur", "nev", "pix", "rud", "sov"
  };

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private long id;

  SampleTalk(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      words.add(
          SYLLABLES[i % 14] + SYLLABLES[i / 14 % 14] + SYLLABLES[(i / 196 + i * 5) % 14] + "ek");
    }
  }

  /** So many threads of one to four posts, from before the period and of it. */
  List<PostDocument> threads(int before, int now) {
    List<PostDocument> posts = new ArrayList<>();
    for (int i = 0; i < before + now; i++) {
      boolean isBefore = i < before;
      Instant begin = isBefore ? FROM.minus(BEFORE) : FROM;
      Duration length = isBefore ? BEFORE : Duration.between(FROM, TO);
      long thread = ++id;
      int size = 1 + random.nextInt(4);
      for (int k = 0; k < size; k++) {
        long at = (long) (random.nextDouble() * length.toMillis());
        posts.add(
            post(k == 0 ? thread : ++id, thread, k == 0, author(), begin.plusMillis(at), text()));
      }
    }
    return posts;
  }

  /** One post in a thread of its own. */
  PostDocument opening(long author, Instant at, String text) {
    return post(++id, id, true, author, at, text);
  }

  /** Another post in the same thread. */
  PostDocument reply(PostDocument to, long author, Instant at, String text) {
    return post(++id, to.threadId(), false, author, at, text);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int length = 6 + random.nextInt(25);
    for (int i = 0; i < length; i++) {
      // few words are said often, as people do
      int word = (int) (words.size() * Math.pow(random.nextDouble(), 3));
      text.append(words.get(word)).append(random.nextInt(7) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private long author() {
    return 100 + random.nextInt(50);
  }

  private static PostDocument post(
      long id, long thread, boolean opening, long author, Instant at, String text) {
    return new PostDocument(
        id,
        thread,
        opening ? PostKind.QUESTION : PostKind.ANSWER,
        ThreadType.QUESTION,
        "What is it",
        text,
        List.of("general"),
        SamplePosts.OPEN_SPACE,
        author,
        author,
        false,
        false,
        false,
        (int) (id % 5),
        at,
        null);
  }
}

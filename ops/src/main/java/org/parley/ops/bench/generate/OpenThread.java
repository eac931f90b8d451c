package org.parley.ops.bench.generate;

import java.util.HashSet;
import java.util.Set;

/**
 * A thread while it goes on: it begins with its opening post, gets one reply after the other, and
 * its row, with everything counted, is written after the last.
 */
final class OpenThread {

  private static final int PARENTS = 8;

  final long id;
  final Place place;
  final boolean isQuestion;
  final int author;
  final long createdAt;
  final double popularity;

  private final Heading heading;
  private final Set<Integer> followers = new HashSet<>();
  private final Set<Integer> moved = new HashSet<>();
  private final long[] parents = new long[PARENTS];
  private int answers;
  private int posts;
  private int score;
  private long accepted;
  private long lastAt;
  private int lastActor;

  /** What lists show of a thread. */
  record Heading(Title title, String slug, String excerpt) {}

  /** Where, by whom, when, and how much it is liked: 1 is usual. */
  record Beginning(Place place, boolean isQuestion, int author, long at, double popularity) {}

  OpenThread(long id, Beginning beginning, Heading heading) {
    this.id = id;
    this.place = beginning.place;
    this.isQuestion = beginning.isQuestion;
    this.author = beginning.author;
    this.createdAt = beginning.at;
    this.popularity = beginning.popularity;
    this.heading = heading;
  }

  int posts() {
    return posts;
  }

  Heading heading() {
    return heading;
  }

  int lastActor() {
    return lastActor;
  }

  /** Takes a post in; answers its number. */
  int add(NewPost post) {
    posts++;
    if (post.kind() == Kind.ANSWER) {
      parents[answers % PARENTS] = post.id();
      answers++;
    } else if (posts == 1) {
      parents[0] = post.id();
    }
    lastAt = post.at();
    lastActor = post.author();
    moves(post.author());
    return posts;
  }

  /** One of the last posts that may be commented on. */
  long parent(Dice dice) {
    return parents[dice.below(Math.max(1, Math.min(PARENTS, answers)))];
  }

  /** Whether the member follows the thread only from now on. */
  boolean follows(int member) {
    return followers.add(member);
  }

  /** Somebody wrote in it or voted for something in it: its own author moves nothing. */
  void moves(int member) {
    if (member != author) {
      moved.add(member);
    }
  }

  /** Its opening post's score. */
  void scored(int sum) {
    score = sum;
  }

  boolean hasAccepted() {
    return accepted != 0;
  }

  void accept(long postId) {
    accepted = postId;
  }

  void write(Table thread, long views) {
    Table row =
        thread
            .row()
            .number(id)
            .text(isQuestion ? "QUESTION" : "DISCUSSION")
            .text(heading.title().text())
            .text(heading.slug())
            .number(place.id())
            .number(author);
    (accepted == 0 ? row.nothing() : row.number(accepted))
        .whole(score)
        .whole(answers)
        .number(views)
        .real(hot())
        .real(moved.size())
        .whole(posts)
        .text(heading.excerpt())
        .at(createdAt)
        .at(lastAt)
        .number(lastActor)
        .end();
  }

  /** As {@link org.parley.community.thread.Threads#HOT} has it; nobody who takes part is new. */
  private double hot() {
    return Math.log10(1.0 + moved.size()) + createdAt / 1e6 / 45_000;
  }
}

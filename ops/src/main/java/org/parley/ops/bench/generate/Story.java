package org.parley.ops.bench.generate;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;

/**
 * Tells a community's years in the order in which everything happened, so that ids grow with time
 * as they do where people write. Only the threads that still go on are kept in memory.
 */
final class Story {

  private static final double VIEWS_PER_POST = 40;

  private final Stage stage;
  private final Course course;
  private final Openings openings;
  private final Replies replies;
  private final Ledger ledger;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(
          Comparator.comparingLong(Due::at).thenComparingLong(next -> next.thread.id));
  private long posts;
  private long byBusiest;

  /** The next post of a thread. */
  private record Due(OpenThread thread, long size, long at) {}

  Story(Stage stage, Openings openings, Replies replies, Ledger ledger) {
    this.stage = stage;
    this.course = new Course(stage.order(), stage.dice());
    this.openings = openings;
    this.replies = replies;
    this.ledger = ledger;
  }

  /** Tells all of it; says after each post how many there are. */
  void tell(LongConsumer progress) {
    while (course.hasMore() || !due.isEmpty()) {
      long beginning = course.hasMore() ? course.nextBeginning() : Long.MAX_VALUE;
      if (due.isEmpty() || beginning <= due.peek().at) {
        open(beginning);
      } else {
        reply(due.poll());
      }
      progress.accept(posts);
    }
  }

  private void open(long at) {
    posts++;
    ledger.forgetBefore(at);
    long size = course.nextSize();
    OpenThread thread = openings.open(posts, at, size, isBusiestDue());
    goOn(thread, size, at);
  }

  private void reply(Due next) {
    posts++;
    // what only one member and staff see is no place for anybody else
    boolean isForBusiest = !next.thread.place.isPrivate() && isBusiestDue();
    replies.reply(posts, next.thread, next.at, isForBusiest);
    goOn(next.thread, next.size, next.at);
  }

  private boolean isBusiestDue() {
    return byBusiest < Order.busiestShare(posts);
  }

  private void goOn(OpenThread thread, long size, long at) {
    byBusiest += thread.lastActor() == Crowd.BUSIEST ? 1 : 0;
    long toCome = size - thread.posts();
    if (toCome > 0) {
      due.add(new Due(thread, size, course.next(at, toCome, size)));
    } else {
      long views = (long) (thread.posts() * stage.dice().lopsided(VIEWS_PER_POST));
      thread.write(stage.tables().thread, views);
    }
  }
}

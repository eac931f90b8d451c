package org.parley.ops.bench.generate;

import org.parley.community.reputation.Cause;

/** Writes answers and comments into open threads, and accepts answers. */
final class Replies {

  private static final double COMMENTS = 0.3;
  private static final double BY_ASKER = 0.15;
  private static final double ACCEPTED = 0.3;
  private static final double USUAL_WAIT = 8.0 * Moments.HOUR;

  private final Stage stage;
  private final Prose prose;
  private final PostDesk desk;
  private final Ledger ledger;
  private final Passage passage = new Passage();

  Replies(Stage stage, Prose prose, PostDesk desk, Ledger ledger) {
    this.stage = stage;
    this.prose = prose;
    this.desk = desk;
    this.ledger = ledger;
  }

  void reply(long postId, OpenThread thread, long at, boolean isForBusiest) {
    Dice dice = stage.dice();
    int author = isForBusiest ? Crowd.BUSIEST : author(thread, at);
    boolean isComment = dice.chance(author == thread.author ? 2 * COMMENTS : COMMENTS);
    Kind kind = isComment ? Kind.COMMENT : Kind.ANSWER;
    long parent = isComment ? thread.parent(dice) : 0;
    NewPost post = new NewPost(postId, thread, kind, parent, author, at);
    prose.write(passage, kind.words(dice));
    desk.write(post, passage);
    if (isAccepted(post)) {
      accept(post);
    }
  }

  private int author(OpenThread thread, long at) {
    Dice dice = stage.dice();
    if (dice.chance(BY_ASKER)) {
      return thread.author;
    }
    return thread.place.isPrivate()
        ? 1 + dice.below(Crowd.PRODUCT)
        : thread.place.insider(stage.crowd().draw(dice, at), dice);
  }

  private boolean isAccepted(NewPost post) {
    OpenThread thread = post.thread();
    return thread.isQuestion
        && post.kind() == Kind.ANSWER
        && post.author() != thread.author
        && !thread.hasAccepted()
        && stage.dice().chance(ACCEPTED);
  }

  private void accept(NewPost post) {
    OpenThread thread = post.thread();
    int asker = thread.author;
    long wait = (long) Math.min(Ballots.LONGEST_WAIT, stage.dice().exponential(USUAL_WAIT));
    long at = Math.min(stage.order().end(), post.at() + wait);
    thread.accept(post.id());
    stage.crowd().takesPart(asker, at);
    Tables tables = stage.tables();
    tables.acceptance.row().number(post.id()).number(asker).at(at).end();
    tables.expertAcceptance.row().number(thread.id).number(post.id()).number(asker).at(at).end();
    ledger.enter(post.author(), post, new Ledger.Occasion(Cause.ACCEPTED, post.id(), asker, at));
    ledger.enter(asker, post, new Ledger.Occasion(Cause.ACCEPTING, post.id(), asker, at));
  }
}

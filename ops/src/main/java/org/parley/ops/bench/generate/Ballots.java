package org.parley.ops.bench.generate;

import java.util.HashSet;
import java.util.Set;
import org.parley.community.reputation.Cause;

/** Lets members vote on a new post, in the days after it was written; nobody twice. */
final class Ballots {

  static final long LONGEST_WAIT = 3 * Moments.DAY;

  private static final double AGAINST = 0.05;
  private static final double USUAL_WAIT = 6.0 * Moments.HOUR;

  private final Table table;
  private final Ledger ledger;
  private final Crowd crowd;
  private final Dice dice;
  private final long end;
  private long votes;

  Ballots(Stage stage, Ledger ledger) {
    this.table = stage.tables().vote;
    this.ledger = ledger;
    this.crowd = stage.crowd();
    this.dice = stage.dice();
    this.end = stage.order().end();
  }

  long votes() {
    return votes;
  }

  /** Votes, and answers the post's score. */
  int cast(NewPost post) {
    OpenThread thread = post.thread();
    int wanted = thread.place.isPrivate() ? 0 : post.kind().votes(dice, thread.popularity);
    Set<Integer> voters = new HashSet<>(wanted * 2);
    int score = 0;
    for (int i = 0; i < wanted; i++) {
      int voter = thread.place.insider(crowd.draw(dice, post.at()), dice);
      if (voter != post.author() && voters.add(voter)) {
        int value = dice.chance(AGAINST) ? -1 : 1;
        cast(post, voter, value);
        score += value;
      }
    }
    return score;
  }

  private void cast(NewPost post, int voter, int value) {
    long wait = (long) Math.min(LONGEST_WAIT, dice.exponential(USUAL_WAIT));
    long at = Math.min(end, post.at() + wait);
    votes++;
    table.row().number(votes).number(post.id()).number(voter).small(value).at(at).end();
    crowd.takesPart(voter, at);
    if (value > 0) {
      post.thread().moves(voter);
      ledger.enter(post.author(), post, new Ledger.Occasion(Cause.UP_VOTE, votes, voter, at));
    } else {
      ledger.enter(post.author(), post, new Ledger.Occasion(Cause.DOWN_VOTE, votes, voter, at));
      ledger.enter(voter, post, new Ledger.Occasion(Cause.DOWN_VOTE_CAST, votes, voter, at));
    }
  }
}

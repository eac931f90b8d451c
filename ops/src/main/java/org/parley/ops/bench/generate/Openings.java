package org.parley.ops.bench.generate;

import java.util.List;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.Slug;

/** Opens threads: decides what each is, and writes its tags and its opening post. */
final class Openings {

  private static final int EXCERPT_LENGTH = 200;
  private static final double QUESTIONS = 0.7;
  private static final double BY_NEWCOMERS = 0.45;

  private final Stage stage;
  private final Prose prose;
  private final PostDesk desk;
  private final Passage passage = new Passage();
  private long threads;

  Openings(Stage stage, Prose prose, PostDesk desk) {
    this.stage = stage;
    this.prose = prose;
    this.desk = desk;
  }

  long threads() {
    return threads;
  }

  /** Opens the next thread, which will have so many posts: the largest is there for all to see. */
  OpenThread open(long postId, long at, long size, boolean isForBusiest) {
    Dice dice = stage.dice();
    threads++;
    boolean isLargest = size == stage.order().largestThread();
    Place place = isLargest ? Scenery.mainPlace() : stage.scenery().place(dice);
    int author = isForBusiest ? Crowd.BUSIEST : place.insider(author(at), dice);
    boolean isQuestion = dice.chance(QUESTIONS);
    prose.write(passage, Kind.OPENING.words(dice));
    OpenThread thread =
        new OpenThread(
            threads,
            new OpenThread.Beginning(place, isQuestion, author, at, dice.lopsided(1)),
            heading(isQuestion));
    List<Integer> tags = stage.scenery().draw(dice, thread.id);
    for (int i = 0; i < tags.size(); i++) {
      stage.tables().threadTag.row().number(thread.id).number(tags.get(i)).small(i).end();
    }
    desk.write(new NewPost(postId, thread, Kind.OPENING, 0, author, at), passage, tags);
    return thread;
  }

  private int author(long at) {
    Dice dice = stage.dice();
    return dice.chance(BY_NEWCOMERS)
        ? stage.crowd().newcomer(dice, at)
        : stage.crowd().draw(dice, at);
  }

  private OpenThread.Heading heading(boolean isQuestion) {
    Title title = Title.draw(stage.scenery().vocabulary(), stage.dice(), isQuestion);
    return new OpenThread.Heading(
        title, Slug.of(title.text()), Excerpt.of(passage.plain.toString(), EXCERPT_LENGTH));
  }
}

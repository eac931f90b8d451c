package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ThreadContents.Seat;

/** Puts a new thread together of posts that stand in another one. */
@ApplicationScoped
public class SplitDesk {

  @Inject Threads threads;
  @Inject Posts posts;
  @Inject PostTexts texts;
  @Inject ThreadShelf shelf;
  @Inject ThreadContents contents;

  /** What came of it. */
  record Made(PostRef opening, int posts) {}

  Made split(Actor actor, ForumThread source, NewSplit split, Instant now) {
    if (split.type() == null) {
      throw new Invalid("type", "type.missing");
    }
    if (!split.type().isPlain()) {
      throw new Invalid("type", "type.not-here");
    }
    long spaceId = shelf.spaceFor(actor, split.space());
    List<Long> tagIds = shelf.tagIds(split.tags());
    SplitPlan plan = SplitPlan.of(split.type(), contents.partsOf(source.id()), split.postIds());
    Post first = posts.find(plan.opening().id()).orElseThrow();
    Headline headline = texts.headlineOf(split.title(), first.html());
    ForumThread thread = ForumThread.splitOff(split.type(), headline, spaceId, first);
    threads.add(thread);
    threads.tag(thread.id(), tagIds);
    int lastNumber = threads.lastNumber(source.id());
    withdrawHonours(source, plan);
    contents.take(source.id(), thread.id(), plan.seats());
    threads.adoptAuthorName(thread.id(), first.id());
    contents.count(source.id(), lastNumber);
    contents.count(thread.id(), 0);
    posts.addRevision(
        first,
        new PostRevision.Wording(headline.title(), String.join(" ", split.tags()), ""),
        actor.id(),
        now);
    return new Made(new PostRef(thread.id(), thread.slug(), first.id(), 1), plan.seats().size());
  }

  /** An answer was accepted as the answer to its question, which it leaves. */
  private static void withdrawHonours(ForumThread source, SplitPlan plan) {
    for (Seat seat : plan.seats()) {
      Long id = seat.postId();
      if (id.equals(source.acceptedPostId())) {
        source.withdrawAcceptance();
      }
      if (id.equals(source.officialPostId())) {
        source.withdrawOfficial();
      }
    }
  }
}

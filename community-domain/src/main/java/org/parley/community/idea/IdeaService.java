package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceViews;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadStart;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.Threads;

/** Takes in the ideas that members have. */
@ApplicationScoped
@Transactional
@TakesPart
public class IdeaService {

  @Inject Clock clock;
  @Inject ThreadStart starts;
  @Inject Threads threads;
  @Inject SpaceViews spaces;
  @Inject Ideas ideas;

  /**
   * Starts an idea; once, however often it is asked with the same key.
   *
   * @throws Invalid when title, body, tags or space will not do; where everybody sees only their
   *     own threads nobody could support an idea
   * @throws Conflict when the key was used for something else
   * @throws NotAllowed when the actor is not signed in
   */
  public PostRef start(Actor actor, NewIdea idea) {
    PostRef ref = starts.start(actor, idea.thread());
    if (ideas.find(ref.threadId()).isPresent()) {
      return ref;
    }
    if (threads.find(ref.threadId()).orElseThrow().type() != ThreadType.IDEA) {
      throw new Conflict("key.reused");
    }
    if (spaces.find(actor, idea.space()).access() == SpaceAccess.OWN) {
      throw new Invalid("space", "idea.space-own");
    }
    ideas.add(new Idea(ref.threadId(), clock.instant()));
    return ref;
  }
}

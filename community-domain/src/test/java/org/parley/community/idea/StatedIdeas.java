package org.parley.community.idea;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Ideas that the product team speaks about, and who is told. */
abstract class StatedIdeas {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();

  static Samples samples;

  IdeaStatusService statuses;
  IdeaViews views;
  Actor product;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aProductTeam() {
    statuses = community.get(IdeaStatusService.class);
    views = community.get(IdeaViews.class);
    product = samples.actor("paula.product", Role.PRODUCT);
    deliver();
  }

  void say(PostRef idea, IdeaStatus status, String reason) {
    statuses.change(product, idea.threadId(), NewStatus.of(status, reason));
  }

  static PostRef idea(String space, Actor author) {
    return community
        .get(IdeaService.class)
        .start(
            author,
            new NewIdea(space, "Charge at night by itself", "Please.", List.of("app"), null));
  }

  static void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}

package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.moderation.review.ReviewPolicy;
import org.parley.moderation.review.ReviewQueue;

/**
 * Tells open pages of the queue that it is different, by the number of entries that the reader sees
 * in it and nothing else. Whoever does not review is told that there is nothing.
 */
@ApplicationScoped
public class ReviewNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject ReviewQueue queue;
  @Inject Tellings tellings;

  void tell() {
    tell(channels.those(channel -> channel.watch() instanceof Watch.OfReview));
  }

  /** What a page that has just connected may have missed. */
  void catchUp(Channel channel) {
    tell(List.of(channel));
  }

  private void tell(List<Channel> watching) {
    if (!watching.isEmpty()) {
      audience.tell(watching, Set.of(), (eyes, theirs) -> tell(eyes.actor(), theirs));
    }
  }

  private void tell(Actor actor, List<Channel> theirs) {
    if (ReviewPolicy.mayReview(actor)) {
      String text = tellings.review(queue.count(actor));
      theirs.forEach(channel -> channel.send(text));
    } else {
      for (Channel channel : theirs) {
        channel.watch(new Watch.Nothing());
        channel.send(Tellings.LOST);
      }
    }
  }
}

package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.community.poll.PollPolicy;
import org.parley.community.poll.PollView;
import org.parley.community.poll.PollViews;
import org.parley.community.thread.PostFacts;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** The polls in the posts that a page shows: one query for all of them. */
@Named
@RequestScoped
public class PollsOfPage {

  @Inject CurrentActor currentActor;
  @Inject PollViews polls;
  @Inject PageTrip trip;

  private Supplier<Map<Long, List<PollView>>> byPost = Map::of;

  void foresee(@Observes ThreadShown shown) {
    byPost = trip.ask(polls.reading(currentActor.actor(), shown.thread()));
  }

  /** Reads those of posts that are shown apart from their page. */
  public void readPosts(List<PostView> posts) {
    Map<Long, List<PollView>> found = polls.in(currentActor.actor(), posts);
    byPost = () -> found;
  }

  /** Those of a post, in their order. */
  public List<PollView> in(PostView post) {
    return byPost.get().getOrDefault(post.id(), List.of());
  }

  /** Whether the reader may hold one more in a post. */
  public boolean mayHold(ThreadView thread, PostView post) {
    return in(post).size() < PollPolicy.PER_POST
        && PollPolicy.mayHold(
            currentActor.actor(),
            new PostFacts(
                post.kind(),
                post.state(),
                post.author().id(),
                thread.type(),
                thread.state(),
                thread.author().id(),
                thread.isClosed(),
                thread.answerCount()));
  }
}

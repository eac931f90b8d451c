package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.community.follow.FollowTarget;
import org.parley.community.follow.FollowViews;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** Where the reader stands with what a page is about: one query for members, none for visitors. */
@Named
@RequestScoped
public class Following {

  @Inject CurrentActor currentActor;
  @Inject FollowViews follows;
  @Inject PageTrip trip;

  private final Map<String, Supplier<FollowViews.Stance>> known = new HashMap<>();

  void foresee(@Observes ThreadShown shown) {
    long id = shown.thread().id();
    if (currentActor.isSignedIn()) {
      known.put(
          key(FollowTarget.THREAD.word(), id),
          trip.ask(follows.reading(currentActor.actor(), FollowTarget.THREAD, id)));
    }
  }

  /** Of a thing whose kind is a word of {@link FollowTarget}. */
  public FollowViews.Stance of(String target, long id) {
    return known
        .computeIfAbsent(
            key(target, id),
            asked -> {
              FollowViews.Stance stance =
                  follows.stance(
                      currentActor.actor(), FollowTarget.ofWord(target).orElseThrow(), id);
              return () -> stance;
            })
        .get();
  }

  /** Whether a button makes sense: not for visitors, and nobody follows themselves. */
  public boolean mayFollow(String target, long id) {
    return currentActor.isSignedIn()
        && !(target.equals("member") && currentActor.actor().isMember(id));
  }

  private static String key(String target, long id) {
    return target + " " + id;
  }
}

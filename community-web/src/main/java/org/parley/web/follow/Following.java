package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.parley.community.follow.FollowTarget;
import org.parley.community.follow.FollowViews;
import org.parley.web.security.CurrentActor;

/** Where the reader stands with what a page is about: one query for members, none for visitors. */
@Named
@RequestScoped
public class Following {

  @Inject CurrentActor currentActor;
  @Inject FollowViews follows;

  private final Map<String, FollowViews.Stance> known = new HashMap<>();

  /** Of a thing whose kind is a word of {@link FollowTarget}. */
  public FollowViews.Stance of(String target, long id) {
    return known.computeIfAbsent(
        target + " " + id,
        asked ->
            follows.stance(currentActor.actor(), FollowTarget.ofWord(target).orElseThrow(), id));
  }

  /** Whether a button makes sense: not for visitors, and nobody follows themselves. */
  public boolean mayFollow(String target, long id) {
    return currentActor.isSignedIn()
        && !(target.equals("member") && currentActor.actor().isMember(id));
  }
}

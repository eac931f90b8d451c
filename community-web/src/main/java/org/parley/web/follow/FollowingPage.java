package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.follow.FollowTarget;
import org.parley.community.follow.FollowViews;
import org.parley.community.follow.Followed;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code following.xhtml}: what a member follows, for their own eyes. */
@Named
@RequestScoped
public class FollowingPage {

  private static final int PAGE = 30;

  @Inject CurrentActor currentActor;
  @Inject FollowViews follows;
  @Inject Visit visit;

  private String what;
  private String after;
  private Page<Followed> followed = new Page<>(List.of(), null);

  public void load() {
    if (currentActor.isSignedIn()) {
      followed = follows.list(currentActor.actor(), target(), after, PAGE);
    } else {
      visit.signInFirst();
    }
  }

  private FollowTarget target() {
    return FollowTarget.ofWord(getShown())
        .orElseThrow(() -> new Invalid("what", "follow.target-unknown"));
  }

  public List<Followed> getFollowed() {
    return followed.items();
  }

  /** The kind of thing shown: a word of {@link FollowTarget}. */
  public String getShown() {
    return what == null || what.isEmpty() ? FollowTarget.THREAD.word() : what;
  }

  public List<FollowTarget> getTargets() {
    return List.of(FollowTarget.values());
  }

  /** The address of the list of one kind of thing. */
  public String listed(String word) {
    return word.equals("thread") ? "/following" : "/following?what=" + word;
  }

  public Pager getPager() {
    return new Pager(listed(getShown()), after, followed.next());
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

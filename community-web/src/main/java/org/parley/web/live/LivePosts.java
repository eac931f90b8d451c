package org.parley.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ChosenPosts;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.web.page.Formats;
import org.parley.web.security.CurrentActor;

/** {@code live-posts.xhtml}: posts for putting into a page that is open already. */
@Named
@RequestScoped
public class LivePosts {

  private static final int MOST = 50;

  @Inject CurrentActor currentActor;
  @Inject ChosenPosts posts;

  private long id;
  private String ids;
  private ChosenPosts.Chosen chosen;

  public void load() {
    chosen = posts.find(currentActor.actor(), id, wanted());
  }

  public ThreadView getThread() {
    return chosen.thread();
  }

  public List<PostView> getPosts() {
    return chosen.posts();
  }

  public List<PostView> getComments() {
    return chosen.comments();
  }

  /** Where the forms of these posts go. */
  public String getAddress() {
    return "/t/" + id + "/" + Formats.segment(chosen.thread().slug());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getIds() {
    return ids;
  }

  public void setIds(String ids) {
    this.ids = ids;
  }

  private Set<Long> wanted() {
    try {
      return Arrays.stream(ids == null ? new String[0] : ids.split(","))
          .limit(MOST)
          .map(Long::valueOf)
          .collect(Collectors.toSet());
    } catch (NumberFormatException e) {
      throw new Invalid("ids", "form.incomplete");
    }
  }
}

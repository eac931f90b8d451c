package org.parley.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.setting.Settings;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.web.security.CurrentActor;

/** What stands beside lists of threads; read once per request, when it is shown. */
@Named
@RequestScoped
public class Rail {

  private static final int TAGS = 12;
  private static final int WAITING = 5;

  @Inject CurrentActor currentActor;
  @Inject Settings settings;
  @Inject TagViews tagViews;
  @Inject ThreadListing listing;

  private String tagline;
  private List<TagView> tags;
  private List<ThreadRow> waiting;

  /** The community in a sentence; empty when nobody wrote one. */
  public String getTagline() {
    if (tagline == null) {
      tagline = settings.find(Settings.TAGLINE).orElse("");
    }
    return tagline;
  }

  /** The tags used most. */
  public List<TagView> getTags() {
    if (tags == null) {
      tags =
          tagViews.list(currentActor.actor(), null, null, TAGS).items().stream()
              .filter(tag -> tag.threadCount() > 0)
              .toList();
    }
    return tags;
  }

  /** The newest questions without an answer. */
  public List<ThreadRow> getWaiting() {
    if (waiting == null) {
      ThreadQuery query =
          new ThreadQuery(ThreadSort.UNANSWERED, null, null, null, null, null, WAITING);
      waiting = listing.list(currentActor.actor(), query).items();
    }
    return waiting;
  }
}

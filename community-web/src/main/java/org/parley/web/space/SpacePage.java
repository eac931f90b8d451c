package org.parley.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;
import org.parley.web.thread.ListedThreads;
import org.parley.web.thread.SortLink;
import org.parley.web.trip.PageTrip;

/** {@code space.xhtml}: one space and its threads. */
@Named
@RequestScoped
public class SpacePage {

  @Inject CurrentActor currentActor;
  @Inject SpaceViews spaceViews;
  @Inject ListedThreads listed;
  @Inject PageTrip trip;

  private String slug;
  private String sort;
  private String after;
  private ThreadSort shown;
  private SpaceView space;
  private Page<ThreadRow> threads;

  public void load() {
    shown = ThreadSort.ofWord(sort);
    Supplier<SpaceView> found = trip.ask(spaceViews.reading(currentActor.actor(), slug));
    threads = listed.list(ThreadQuery.ofSpace(slug, shown, after));
    space = found.get();
  }

  public SpaceView getSpace() {
    return space;
  }

  public ThreadSort getShown() {
    return shown;
  }

  public List<ThreadRow> getThreads() {
    return threads.items();
  }

  public String getPath() {
    return "/s/" + space.slug();
  }

  public Pager getPager() {
    return new Pager(getPath() + SortLink.of(shown).query(), after, threads.next());
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

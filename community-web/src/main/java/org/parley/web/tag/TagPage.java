package org.parley.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.page.Page;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.web.page.Formats;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;
import org.parley.web.thread.ListedThreads;
import org.parley.web.thread.SortLink;
import org.parley.web.trip.PageTrip;

/** {@code tag.xhtml}: one tag and the threads that carry it. */
@Named
@RequestScoped
public class TagPage {

  @Inject CurrentActor currentActor;
  @Inject TagViews tagViews;
  @Inject ListedThreads listed;
  @Inject PageTrip trip;

  private String name;
  private String sort;
  private String after;
  private ThreadSort shown;
  private TagView tag;
  private Page<ThreadRow> threads;

  public void load() {
    shown = ThreadSort.ofWord(sort);
    Supplier<TagView> found = trip.ask(tagViews.reading(currentActor.actor(), name));
    threads = listed.list(ThreadQuery.ofTag(name, shown, after));
    tag = found.get();
  }

  public TagView getTag() {
    return tag;
  }

  public ThreadSort getShown() {
    return shown;
  }

  public List<ThreadRow> getThreads() {
    return threads.items();
  }

  public String getPath() {
    return "/tags/" + Formats.segment(tag.name());
  }

  public Pager getPager() {
    return new Pager(getPath() + SortLink.of(shown).query(), after, threads.next());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

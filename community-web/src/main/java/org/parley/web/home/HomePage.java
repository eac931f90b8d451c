package org.parley.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.web.page.Pager;
import org.parley.web.thread.ListedThreads;
import org.parley.web.thread.SortLink;

/** {@code home.xhtml}: the threads of all spaces that the reader may see. */
@Named
@RequestScoped
public class HomePage {

  @Inject ListedThreads listed;

  private String sort;
  private String after;
  private ThreadSort shown;
  private Page<ThreadRow> threads;

  public void load() {
    shown = ThreadSort.ofWord(sort);
    threads = listed.list(ThreadQuery.all(shown, after));
  }

  public ThreadSort getShown() {
    return shown;
  }

  public List<ThreadRow> getThreads() {
    return threads.items();
  }

  public Pager getPager() {
    return new Pager("/" + SortLink.of(shown).query(), after, threads.next());
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

package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.thread.AnswerOrder;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViewCounts;
import org.parley.web.page.Formats;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.trip.PageShown;
import org.parley.web.trip.ThreadShown;

/** {@code thread.xhtml}: a thread with its answers. Its forms are {@link ThreadForm}'s. */
@Named
@RequestScoped
public class ThreadPage {

  @Inject OpenThread open;
  @Inject ThreadViewCounts counts;
  @Inject Visit visit;
  @Inject Event<PageShown> pages;

  private long id;
  private String slug;
  private String order;
  private String after;
  private ThreadView thread;
  private AnswerOrder shown;

  /** Shows the thread under its one right address; every other one leads there for good. */
  public void load() {
    AnswerQuery query = new AnswerQuery(order, after, AnswerQuery.PAGE);
    open.find(id, query).ifPresent(this::show);
  }

  private void show(ThreadView found) {
    thread = found;
    pages.fire(new ThreadShown(found));
    shown = AnswerOrder.ofWord(order, thread.type());
    if (visit.isSending()) {
      return;
    }
    if (thread.slug().equals(slug)) {
      counts.count(id);
    } else {
      String address = visit.getAddress();
      int queryStart = address.indexOf('?');
      visit.moveTo(getPath() + (queryStart < 0 ? "" : address.substring(queryStart)));
    }
  }

  public ThreadView getThread() {
    return thread;
  }

  public PostView getOpening() {
    return thread.opening();
  }

  public List<PostView> getAnswers() {
    return thread.answers().items();
  }

  /** The thread's own address, in the letters that addresses have. */
  public String getPath() {
    return "/t/" + thread.id() + "/" + Formats.segment(thread.slug());
  }

  /** The address of this page of the thread: where its forms go. */
  public String getAddress() {
    Pager pager = getPager();
    return pager.isLater() ? new Pager(pager.first(), null, after).getOlder() : pager.first();
  }

  public Pager getPager() {
    String first = order == null || order.isEmpty() ? getPath() : orderedBy(order);
    return new Pager(first, after, thread.answers().next());
  }

  /** The address of the thread in an order of {@link AnswerOrder}. */
  public String orderedBy(String word) {
    return getPath() + "?order=" + word;
  }

  public boolean isBestFirst() {
    return shown == AnswerOrder.VOTES;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

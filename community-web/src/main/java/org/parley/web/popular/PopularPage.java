package org.parley.web.popular;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.page.Page;
import org.parley.community.popular.Period;
import org.parley.community.popular.PopularQuery;
import org.parley.community.popular.PopularThread;
import org.parley.community.popular.PopularThreads;
import org.parley.community.popular.TagTrend;
import org.parley.community.popular.TagTrends;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code popular.xhtml}: the threads and tags that move most people in a period. */
@Named
@RequestScoped
public class PopularPage {

  private static final int TRENDS = 10;

  @Inject CurrentActor currentActor;
  @Inject PopularThreads threads;
  @Inject TagTrends tagTrends;

  private String period;
  private String after;
  private Period shown;
  private Page<PopularThread> found;
  private List<TagTrend> trends;

  public void load() {
    shown = Period.ofWord(period);
    found =
        threads.list(currentActor.actor(), new PopularQuery(shown, null, after, PopularQuery.PAGE));
    trends = tagTrends.list(shown, TRENDS);
  }

  public List<PopularThread> getThreads() {
    return found.items();
  }

  public List<TagTrend> getTrends() {
    return trends;
  }

  /** The words of the periods. */
  public List<String> getPeriods() {
    return Stream.of(Period.values()).map(Period::word).toList();
  }

  /** The word of the period that is shown. */
  public String getShown() {
    return shown.word();
  }

  /** The address of a period's chart. */
  public String chart(String word) {
    return "/popular?period=" + word;
  }

  public Pager getPager() {
    return new Pager(chart(shown.word()), after, found.next());
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

package org.parley.web.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.moderation.screening.Mood;
import org.parley.moderation.screening.Moods;
import org.parley.search.ReadTrend;
import org.parley.search.SearchHit;
import org.parley.search.TrendReport;
import org.parley.search.TrendSearch;
import org.parley.search.trend.Trend;
import org.parley.search.trend.TrendAnswer.Counted;
import org.parley.search.trend.TrendQuery;

/** Puts together what search counts and what moderation hears; neither knows the other. */
@ApplicationScoped
public class ToldTrends {

  private static final int SHOWN = 3;

  @Inject TrendSearch search;
  @Inject Moods moods;

  /** Trends with the tone of their examples. */
  public record Told(TrendQuery query, List<ToldTrend> trends, Counted now, Counted before) {

    public Told {
      trends = List.copyOf(trends);
    }
  }

  /**
   * The trends of what the actor may see.
   *
   * @throws org.parley.community.problem.NotAllowed {@code trend.staff-only}
   * @throws org.parley.community.problem.Invalid for a space that is not there for the actor
   */
  public Told read(Actor actor, TrendQuery query) {
    TrendReport report = search.read(actor, query);
    int heard = heardOfEach(report.trends().size());
    Set<Long> posts = new HashSet<>();
    report.trends().forEach(trend -> posts.addAll(ids(trend, heard)));
    Map<Long, Mood> byPost = posts.isEmpty() ? Map.of() : moods.of(actor, posts);
    List<ToldTrend> told =
        report.trends().stream()
            .map(
                trend ->
                    new ToldTrend(
                        trend.trend(),
                        trend.examples().stream().limit(SHOWN).toList(),
                        Tone.of(ids(trend, heard).stream().map(byPost::get).toList())))
            .toList();
    return new Told(query, told, report.now(), report.before());
  }

  private static int heardOfEach(int trends) {
    return Math.min(Trend.MOST_EXAMPLES, Moods.MOST / Math.max(1, trends));
  }

  private static List<Long> ids(ReadTrend trend, int most) {
    return trend.examples().stream().limit(most).map(SearchHit::postId).toList();
  }
}

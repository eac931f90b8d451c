package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** The roadmap: two queries. Each column has an end, as walls have. */
@ApplicationScoped
public class RoadmapViews {

  static final int COLUMN = 30;

  private static final String ORDER =
      """
      select * from (
        select listed.*, row_number() over (
          partition by status
          order by case when status = 'SHIPPED' then changed_at end desc, quarter nulls last,
                   votes desc, id desc) as place
        from (%s) listed
      ) placed where place <= :column order by status, place\
      """;

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /**
   * Reads it.
   *
   * @param space a space's slug, null for all
   * @param tag a tag's name, null for all
   */
  public Roadmap find(Actor actor, String space, String tag) {
    Visibility visibility = visibilities.of(actor);
    IdeaFilter filter = new IdeaFilter(null, space, tag, false);
    String ideas = IdeaRows.where(filter) + " and i.status in ('PLANNED', 'STARTED', 'SHIPPED')";
    Map<IdeaStatus, List<IdeaRow>> columns =
        jdbi.withHandle(
            handle ->
                IdeaRows.bind(visibility.bind(handle.createQuery(ORDER.formatted(ideas))), filter)
                    .bind("recent", clock.instant().minus(IdeaSort.RECENT))
                    .bind("column", COLUMN)
                    .map((row, context) -> IdeaRows.of(row))
                    .collect(Collectors.groupingBy(IdeaRow::status)));
    return new Roadmap(
        columns.getOrDefault(IdeaStatus.PLANNED, List.of()),
        columns.getOrDefault(IdeaStatus.STARTED, List.of()),
        columns.getOrDefault(IdeaStatus.SHIPPED, List.of()));
  }
}

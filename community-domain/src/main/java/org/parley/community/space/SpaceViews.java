package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.trip.Reading;

/** Spaces as their readers see them: none that the actor may not know of. */
@ApplicationScoped
public class SpaceViews {

  private static final String COUNTS =
      "select n.space_id, cast(sum(n.threads) as bigint) as threads from "
          + Visibility.TALLIES
          + " n where n.tag_id is null group by n.space_id";

  private static final String COUNT =
      "select cast(coalesce(sum(n.threads), 0) as bigint) as threads from "
          + Visibility.TALLIES
          + " n where n.space_id = :space and n.tag_id is null";

  @Inject Jdbi jdbi;
  @Inject Doors doors;

  /** All spaces that the actor may read, in their order: two queries. */
  public List<SpaceView> list(Actor actor) {
    List<Door> all = doors.all();
    Visibility visibility = Visibilities.of(actor, all);
    Map<Long, Long> threads =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(COUNTS))
                    .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return seen(visibility, all)
        .map(door -> door.view(threads.getOrDefault(door.spaceId(), 0L)))
        .toList();
  }

  /**
   * The same spaces without counting their threads, for the navigation of every page: one query.
   */
  public List<SpaceView.Entry> entries(Actor actor) {
    List<Door> all = doors.all();
    return seen(Visibilities.of(actor, all), all).map(Door::entry).toList();
  }

  /**
   * One space.
   *
   * @throws NotFound when there is none or the actor may not know of it
   */
  public SpaceView find(Actor actor, String slug) {
    return reading(actor, slug).read(jdbi);
  }

  /**
   * What {@link #find} finds.
   *
   * @throws NotFound as it does
   */
  public Reading<?, SpaceView> reading(Actor actor, String slug) {
    List<Door> all = doors.all();
    Visibility visibility = Visibilities.of(actor, all);
    Door door =
        seen(visibility, all)
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotFound("space.not-found"));
    return Reading.rows(
            COUNT,
            query -> visibility.bind(query).bind("space", door.spaceId()),
            (row, context) -> row.getLong("threads"))
        .then(threads -> door.view(threads.get(0)));
  }

  private static Stream<Door> seen(Visibility visibility, List<Door> all) {
    return all.stream().filter(door -> visibility.seesSpace(door.spaceId()));
  }
}

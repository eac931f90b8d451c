package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Awards as those need them who tell members of them. */
@ApplicationScoped
public class NewAwards {

  @Inject Jdbi jdbi;

  /** One award that is still held. */
  public record Told(String key, String title) {}

  /**
   * What a run gave a member, as far as it is still held.
   *
   * @param titles of the badges
   * @param key of the only badge, null when there are several
   */
  public record Summary(long memberId, List<String> titles, String key) {}

  public Optional<Told> find(long awardId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select b.key, b.title from badge_award a join badge b on b.id = a.badge_id
                    where a.id = ? and a.revoked_at is null\
                    """)
                .bind(0, awardId)
                .map((row, context) -> new Told(row.getString("key"), row.getString("title")))
                .findOne());
  }

  /** For each member whom the run gave something. */
  public List<Summary> ofRun(long runId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.member_id, min(b.key) as first, max(b.key) as last,
                           array_agg(distinct b.title order by b.title) as titles
                    from badge_award a join badge b on b.id = a.badge_id
                    where a.run_id = :run and a.revoked_at is null
                    group by a.member_id\
                    """)
                .bind("run", runId)
                .map(
                    (row, context) ->
                        new Summary(
                            row.getLong("member_id"),
                            List.of((String[]) row.getArray("titles").getArray()),
                            row.getString("first").equals(row.getString("last"))
                                ? row.getString("first")
                                : null))
                .list());
  }
}

package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** What is told at this moment: read anew at every attempt. */
@ApplicationScoped
public class CaseContents {

  private static final String FILE =
      """
      select f.id, f.reason, f.priority,
             case when c.shares_private or """
          + Visibility.THREADS
          + """
       then t.title else '' end as title
      from follow_up f join thread t on t.id = f.thread_id, case_connection c
      where f.id = :followUp and c.id = :connection\
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  CaseFile file(CaseClaim claim) {
    Visibility everybody = visibilities.of(Actor.visitor());
    return jdbi.withHandle(
        handle ->
            everybody
                .bind(handle.createQuery(FILE))
                .bind("followUp", claim.handle().followUpId())
                .bind("connection", claim.account().connectionId())
                .map(
                    (row, context) ->
                        new CaseFile(
                            claim.handle(),
                            row.getString("title"),
                            Place.ofSystem().link("/work/" + row.getLong("id")),
                            FollowUpReason.valueOf(row.getString("reason")),
                            Priority.valueOf(row.getString("priority"))))
                .one());
  }

  /** The note; empty when notes are not shared any more. */
  Optional<CaseComment> comment(CaseClaim claim) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select e.id, e.note, coalesce(m.display_name, '') as author
                    from follow_up_entry e
                    join case_connection c on c.id = :connection and e.at >= c.notes_since
                    left join member m on m.id = e.actor_id
                    where e.id = :entry\
                    """)
                .bind("connection", claim.account().connectionId())
                .bind("entry", claim.entryId())
                .map(
                    (row, context) ->
                        new CaseComment(
                            claim.handle(),
                            row.getLong("id"),
                            row.getString("author"),
                            row.getString("note")))
                .findOne());
  }
}

package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** All milestones of all documents. */
@ApplicationScoped
public class Milestones {

  @Inject Jdbi jdbi;

  public void add(Milestone milestone) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into document_milestone
                      (document_id, step, kind, name, note, member_id, credited_id, made_at)
                    values (:document, :step, :kind, :name, :note, :member, :credited, :at)\
                    """)
                .bind("document", milestone.documentId())
                .bind("step", milestone.step())
                .bind("kind", milestone.kind().name())
                .bind("name", milestone.name())
                .bind("note", milestone.note())
                .bind("member", milestone.memberId())
                .bindByType("credited", milestone.creditedId(), Long.class)
                .bind("at", milestone.at().atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Whether a version of the document has this name already, in whatever letters. */
  public boolean isNamed(long documentId, String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from document_milestone
                                   where document_id = :document and kind = 'NAMED'
                                     and lower(name) = lower(:name))\
                    """)
                .bind("document", documentId)
                .bind("name", name)
                .mapTo(Boolean.class)
                .one());
  }
}

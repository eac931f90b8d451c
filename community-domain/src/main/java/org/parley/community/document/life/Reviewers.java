package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.Invalid;

/** Finds the members who are asked to review a document: those who may see its space in full. */
@ApplicationScoped
class Reviewers {

  private static final int MOST = 10;

  private static final String SEES =
      """
      select m.id from member m join document d on d.id = :document join space s on s.id = d.space_id
      where m.name = :name and m.suspended_at is null
        and case s.access
              when 'OPEN' then true
              when 'MEMBERS' then true
              when 'GROUP' then
                exists (select 1 from member_group_member g
                        where g.group_id = s.group_id and g.member_id = m.id)
                or exists (select 1 from member_role r
                           where r.member_id = m.id and r.role = 'ADMINISTRATOR')
              else exists (select 1 from member_role r where r.member_id = m.id)
            end\
      """;

  @Inject Jdbi jdbi;

  List<Long> find(long documentId, List<String> names) {
    if (names.size() > MOST) {
      throw new Invalid("reviewers", "document.reviewers-too-many", MOST);
    }
    return names.stream().distinct().map(name -> find(documentId, name)).toList();
  }

  private long find(long documentId, String name) {
    String handle = name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    return jdbi.withHandle(
        db ->
            db.createQuery(SEES)
                .bind("document", documentId)
                .bind("name", handle)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new Invalid("reviewers", "document.reviewer-unknown", handle)));
  }
}

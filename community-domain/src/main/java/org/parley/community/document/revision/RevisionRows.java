package org.parley.community.document.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.member.Author;

/**
 * Puts steps together to revisions: three queries. A revision ends with a pause of ten minutes,
 * when somebody else goes on after a minute or more, and wherever something happened.
 */
@ApplicationScoped
class RevisionRows {

  private static final String ENDS =
      """
      select last, at from (
        select s.number as last, s.at
        from document_step s
        left join document_step n on n.document_id = s.document_id and n.number = s.number + 1
        where s.document_id = :document and s.number < :before
          and (n.number is null
               or n.at - s.at > interval '10 minutes'
               or (n.member_id is distinct from s.member_id and n.at - s.at > interval '1 minute')
               or exists (select 1 from document_milestone h
                          where h.document_id = s.document_id and h.step = s.number))
        union all
        select 0, d.created_at from document d where d.id = :document and 0 < :before) ends
      order by last desc limit :limit\
      """;

  private static final String AUTHORS =
      "select r.last, "
          + Author.columns("writer", "null")
          + """

          from unnest(:firsts, :lasts) r(first, last)
          join lateral (
            select s.member_id, min(s.number) as began from document_step s
            where s.document_id = :document and s.number between r.first and r.last
            group by s.member_id
            union all
            select d.author_id, 0 from document d where d.id = :document and r.last = 0) w on true
          left join member writer on writer.id = w.member_id
          order by r.last, w.began\
          """;

  private static final String HAPPENINGS =
      "select h.step, h.kind, h.name, h.note, h.made_at, "
          + Author.columns("doer", "null")
          + ", "
          + Author.columns("credited", "null")
          + """

          from document_milestone h
          left join member doer on doer.id = h.member_id
          left join member credited on credited.id = h.credited_id
          where h.document_id = :document and h.step = any(:lasts)
          order by h.id\
          """;

  @Inject Jdbi jdbi;

  /** The last ones before a step, the latest first; one more than asked for when there are more. */
  List<Revision> before(long documentId, int step, int limit) {
    return jdbi.withHandle(
        handle -> {
          // one more again: where a revision begins is known from where the one before it ends
          List<Revision> ends =
              handle
                  .createQuery(ENDS)
                  .bind("document", documentId)
                  .bind("before", step)
                  .bind("limit", limit + 2)
                  .map(
                      (row, context) ->
                          new Revision(
                              0,
                              row.getInt("last"),
                              row.getTimestamp("at").toInstant(),
                              List.of(),
                              List.of()))
                  .list();
          return filled(handle, documentId, begun(ends, limit + 1));
        });
  }

  private static List<Revision> begun(List<Revision> ends, int limit) {
    List<Revision> revisions = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, ends.size()); i++) {
      Revision end = ends.get(i);
      int first = i + 1 < ends.size() ? ends.get(i + 1).last() + 1 : 0;
      revisions.add(new Revision(first, end.last(), end.at(), List.of(), List.of()));
    }
    return revisions;
  }

  private static List<Revision> filled(Handle handle, long documentId, List<Revision> revisions) {
    Object[] firsts = revisions.stream().map(Revision::first).toArray();
    Object[] lasts = revisions.stream().map(Revision::last).toArray();
    Map<Integer, List<Author>> authors =
        handle
            .createQuery(AUTHORS)
            .bind("document", documentId)
            .bindArray("firsts", Integer.class, firsts)
            .bindArray("lasts", Integer.class, lasts)
            .map((row, context) -> Map.entry(row.getInt("last"), Author.of(row, "writer")))
            .collect(byStep());
    Map<Integer, List<Revision.Happening>> happenings =
        handle
            .createQuery(HAPPENINGS)
            .bind("document", documentId)
            .bindArray("lasts", Integer.class, lasts)
            .map((row, context) -> Map.entry(row.getInt("step"), happening(row)))
            .collect(byStep());
    return revisions.stream()
        .map(
            revision ->
                revision.with(
                    authors.getOrDefault(revision.last(), List.of()),
                    happenings.getOrDefault(revision.last(), List.of())))
        .toList();
  }

  private static <T>
      java.util.stream.Collector<Map.Entry<Integer, T>, ?, Map<Integer, List<T>>> byStep() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }

  private static Revision.Happening happening(ResultSet row) throws SQLException {
    return new Revision.Happening(
        MilestoneKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("note"),
        Author.of(row, "doer"),
        Author.of(row, "credited"),
        row.getTimestamp("made_at").toInstant());
  }
}

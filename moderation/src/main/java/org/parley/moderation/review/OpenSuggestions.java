package org.parley.moderation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.markup.DiffRow;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/** Reads suggestions with what they change. For who has asked whether the reader may. */
final class OpenSuggestions {

  private static final String SELECT =
      """
      select g.id, d.title, g.made_at, g.note, g.changes,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             case when g.base_step = d.published_head then p.body end as base,
      """
          + Author.columns("author", "null")
          + """

          from document_suggestion g join document d on d.id = g.document_id
          join space s on s.id = d.space_id
          left join post p on p.thread_id = d.thread_id and p.kind = 'DOCUMENT'
          left join member author on author.id = g.member_id
          where g.state = 'OPEN' and g.id = any(:suggestions)\
          """;

  private OpenSuggestions() {}

  static Map<Long, SuggestedEdit> of(Handle handle, Collection<Long> ids) {
    return handle
        .createQuery(SELECT)
        .bindArray("suggestions", Long.class, ids.toArray())
        .map((row, context) -> read(row))
        .collect(Collectors.toMap(SuggestedEdit::id, Function.identity()));
  }

  private static SuggestedEdit read(ResultSet row) throws SQLException {
    return new SuggestedEdit(
        row.getLong("id"),
        row.getString("title"),
        Author.of(row, "author"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("note"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        rows(row.getString("base"), row.getString("changes")));
  }

  private static List<DiffRow> rows(String published, String changes) {
    if (published == null) {
      return List.of();
    }
    String base = TextRules.normalizeBody(published);
    return DiffRow.between(base, ChangeSet.ofJson(changes).apply(base));
  }
}

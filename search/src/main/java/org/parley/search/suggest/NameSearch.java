package org.parley.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;

/**
 * Spaces, tags and members by what their names begin with: one query. Visitors find no members, as
 * they complete no mention of one; nobody finds the suspended, a space that is not theirs to know
 * of, or a tag that no thread has which they see.
 */
@ApplicationScoped
public class NameSearch {

  private enum Kind {
    SPACE,
    TAG,
    MEMBER
  }

  // so many at most are looked at in each list before the best are taken
  private static final String FIND_BESIDE_MEMBERS =
      """
      (select 'SPACE' as kind, s.slug as name, s.name as title
       from space s
       where (s.id = any(:visibleSpaces) or s.id = any(:ownSpaces))
         and (to_tsvector('simple', s.name || ' ' || translate(s.slug, '-', ' '))
              @@ to_tsquery('simple', :query))
       order by s.name ilike :called desc, s.position, s.id limit :limit)
      union all
      (select 'TAG', g.name, g.name
       from (select tag.id, tag.name from tag where tag.name like :start
             union
             (select tag.id, tag.name from tag
              where to_tsvector('simple', translate(tag.name, '.+#-', '    '))
                    @@ to_tsquery('simple', :query)
              limit 50)
             limit 100) g
       where exists (select 1 from thread_tag tt join thread t on t.id = tt.thread_id
                     where tt.tag_id = g.id and\s"""
          + Visibility.THREADS
          + """
      )
       order by g.name like :start desc, length(g.name), g.name limit :limit)
      """;

  // planned each time it is asked: who is shown no members does not pay for them either
  private static final String FIND_ALL =
      FIND_BESIDE_MEMBERS
          + """
      union all
      (select 'MEMBER', m.name, m.display_name
       from ((select m.name, m.display_name from member m
              where m.suspended_at is null and m.name like :start limit 50)
             union
             (select m.name, m.display_name from member m
              where m.suspended_at is null
                and to_tsvector('simple',
                                m.display_name || ' ' || translate(m.name, '._-', '   '))
                    @@ to_tsquery('simple', :query)
              limit 200)) m
       order by m.name like :start desc, m.display_name ilike :called desc,
                length(m.display_name), m.name
       limit :limit)
      """;

  @Inject Jdbi jdbi;

  /** Without drafts. */
  FoundNames find(Visibility visibility, TypedName typed, int limit) {
    Map<Kind, List<FoundName>> found = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      found.put(kind, new ArrayList<>());
    }
    String sql = visibility.actor().isSignedIn() ? FIND_ALL : FIND_BESIDE_MEMBERS;
    jdbi.useHandle(
        handle ->
            visibility
                .bind(handle.createQuery(sql))
                .bind("query", typed.query())
                .bind("start", typed.start())
                .bind("called", typed.called())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        found
                            .get(Kind.valueOf(row.getString("kind")))
                            .add(new FoundName(row.getString("name"), row.getString("title"))))
                .list());
    return new FoundNames(
        found.get(Kind.SPACE), found.get(Kind.TAG), found.get(Kind.MEMBER), List.of());
  }
}

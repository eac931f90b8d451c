package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Members whom a writer can call by {@code @name}: never the suspended, who read nothing. Those who
 * have written in the thread come first, as far as the writer sees what they wrote.
 */
@ApplicationScoped
public class Mentionable {

  private static final String FIND =
      """
      select m.name, m.display_name,
        exists (select 1 from post p join thread t on t.id = p.thread_id
                where t.id = :thread and p.author_id = m.id and
      """
          + Visibility.POSTS
          + """
          ) as takes_part
          from member m
          where m.suspended_at is null and m.id <> :actorId
            -- shorter or longer names are no mention, see Mentions
            and length(m.name) between 3 and 30
            and (m.name like :start or m.display_name ilike :start or m.display_name ilike :word)
          order by takes_part desc, m.name like :start desc, length(m.name), m.name limit :limit
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @param start of a name or of a word of a display name; may be empty
   * @param threadId where is being written, null elsewhere
   */
  public List<MemberSuggestion> find(Actor actor, String start, Long threadId, int limit) {
    String typed = MemberViews.literally(start.strip().toLowerCase(Locale.ROOT)) + "%";
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(FIND))
                .bindByType("thread", threadId, Long.class)
                .bind("start", typed)
                .bind("word", "% " + typed)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new MemberSuggestion(row.getString("name"), row.getString("display_name")))
                .list());
  }
}

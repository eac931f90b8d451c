package org.parley.community.space;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.member.Actor;

/**
 * What one actor may see, as every list, count, search and page applies it. The rule is written
 * once, here: in Java for single threads, as {@link #THREADS} and {@link #POSTS} for SQL, and the
 * search engines make their filters from the same components.
 *
 * @param actor whose view it is
 * @param spaces ids of the spaces read in full
 * @param ownSpaces ids of the spaces of which the actor sees the own threads only
 */
public record Visibility(Actor actor, Set<Long> spaces, Set<Long> ownSpaces) {

  /** The spaces' part of the rule, for a thread {@code t}. */
  private static final String IN_SPACES =
      """
      (t.space_id = any(:visibleSpaces)
       or (t.space_id = any(:ownSpaces) and t.author_id = :actorId))\
      """;

  /** SQL condition on {@code thread t}; needs {@link #bind}. Lists show published threads only. */
  public static final String THREADS = "(t.state = 'PUBLISHED' and " + IN_SPACES + ")";

  /**
   * SQL table of how many threads there are of {@link #THREADS}, to be summed up: {@code space_id},
   * {@code tag_id} (null for all of the space, whatever their tags), {@code threads}. It costs the
   * same however many threads there are; those of spaces where only the own ones are seen are
   * counted themselves.
   */
  public static final String TALLIES =
      """
      (select y.space_id, y.tag_id, y.threads from thread_tally y
       where y.space_id = any(:visibleSpaces)
       union all
       select t.space_id, own.tag_id, 1 from thread t
       cross join lateral (select null as tag_id
                           union all
                           select tt.tag_id from thread_tag tt where tt.thread_id = t.id) own
       where t.state = 'PUBLISHED' and t.author_id = :actorId
         and t.space_id = any(:ownSpaces) and t.space_id <> all(:visibleSpaces))\
      """;

  /** The same for a thread that the statement calls {@code other}. */
  public static final String OTHER_THREADS = THREADS.replace("t.", "other.");

  /**
   * SQL condition: whether {@code member m} reads {@code thread t} if it stands in {@code space s},
   * to tell beforehand what a move does. What {@link Visibilities} knows of one actor, for many.
   */
  public static final String MEMBER_READS =
      """
      (case s.access
         when 'GROUP' then
           exists (select 1 from member_group_member g
                   where g.group_id = s.group_id and g.member_id = m.id)
           or exists (select 1 from member_role r
                      where r.member_id = m.id and r.role = 'ADMINISTRATOR')
         when 'OWN' then
           m.id = t.author_id or exists (select 1 from member_role r where r.member_id = m.id)
         else true
       end)\
      """;

  /** A comment goes out of sight with the post that it is about. */
  private static final String BELOW_VISIBLE =
      """
      (p.parent_id is null or exists (
        select 1 from post above where above.id = p.parent_id and above.state = 'PUBLISHED'))\
      """;

  /** SQL condition on {@code post p join thread t}: published posts of visible threads. */
  public static final String POSTS =
      "(p.state = 'PUBLISHED' and " + BELOW_VISIBLE + " and " + THREADS + ")";

  /**
   * SQL condition on {@code thread t} for its own page: who keeps order, and the author, may also
   * open what is hidden or deleted.
   */
  public static final String THREAD_PAGE =
      "((t.state = 'PUBLISHED' or :keepsOrder or t.author_id = :actorId) and " + IN_SPACES + ")";

  /** SQL condition on {@code post p} of a thread whose page may be opened. */
  public static final String POSTS_OF_PAGE =
      "(:keepsOrder or p.author_id = :actorId or (p.state = 'PUBLISHED' and "
          + BELOW_VISIBLE
          + "))";

  /** The parameters of the conditions; they mean the same in all that one actor reads. */
  public static final Set<String> PARAMETERS =
      Set.of("visibleSpaces", "ownSpaces", "actorId", "keepsOrder");

  public Visibility {
    spaces = Set.copyOf(spaces);
    ownSpaces = Set.copyOf(ownSpaces);
  }

  /** Binds the parameters of the conditions above. */
  public <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bindArray("visibleSpaces", Long.class, spaces.toArray())
        .bindArray("ownSpaces", Long.class, ownSpaces.toArray())
        .bindByType("actorId", actor.id(), Long.class)
        .bind("keepsOrder", actor.keepsOrder());
  }

  /** Whether the actor may see published threads of this author in this space. */
  public boolean sees(long spaceId, Long threadAuthorId) {
    return spaces.contains(spaceId)
        || (ownSpaces.contains(spaceId) && actor.isMember(threadAuthorId));
  }

  /** Whether the actor may know of the space and, when signed in, start threads there. */
  public boolean seesSpace(long spaceId) {
    return spaces.contains(spaceId) || ownSpaces.contains(spaceId);
  }
}

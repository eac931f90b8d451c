package org.parley.moderation.followup;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.space.Audience;
import org.parley.community.space.Visibility;

/**
 * For whom of the staff follow-ups are. Who keeps order sees those of every space that they read;
 * an agent, of the spaces that they serve as well. The rule is written here from both sides, and a
 * test compares them.
 *
 * @param visibility what the actor reads
 * @param spaces ids of the spaces that they read in full and serve
 */
public record Serving(Visibility visibility, Set<Long> spaces) {

  /** SQL condition on {@code thread t}; needs {@link #bind}. */
  public static final String THREADS = "t.space_id = any(:servedSpaces)";

  /**
   * SQL condition on {@code thread t}: the actor may open its page. Of others a follow-up tells
   * neither title nor address.
   */
  static final String THREAD_OPENS = Visibility.THREAD_PAGE;

  private static final String HAS_ROLE =
      "exists (select 1 from member_role r where r.member_id = m.id and r.role in (%s))";

  /** SQL condition on {@code member m} and {@code thread t}: m serves t's space. */
  public static final String BY_MEMBER =
      "(m.suspended_at is null and "
          + HAS_ROLE.formatted("'AGENT', 'MODERATOR', 'ADMINISTRATOR'")
          + " and "
          + Audience.OF_SPACE_OR_NONE.formatted("t.space_id")
          + " and ("
          + HAS_ROLE.formatted("'MODERATOR', 'ADMINISTRATOR'")
          + """
           or not exists (select 1 from agent_space a where a.member_id = m.id)
           or exists (select 1 from agent_space a
                      where a.member_id = m.id and a.space_id = t.space_id)))\
          """;

  public Serving {
    spaces = Set.copyOf(spaces);
  }

  /** Of what the actor reads, only the given spaces; none given are all. */
  static Serving of(Visibility visibility, Set<Long> only) {
    Set<Long> spaces = new HashSet<>(visibility.spaces());
    if (!only.isEmpty()) {
      spaces.retainAll(only);
    }
    return new Serving(visibility, spaces);
  }

  /** Binds the parameters of the conditions above, and those of {@link Visibility}. */
  public <S extends SqlStatement<S>> S bind(S statement) {
    return visibility.bind(statement).bindArray("servedSpaces", Long.class, spaces.toArray());
  }

  public boolean serves(long spaceId) {
    return spaces.contains(spaceId);
  }
}

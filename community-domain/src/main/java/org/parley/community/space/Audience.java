package org.parley.community.space;

/**
 * The rule of {@link Visibility} from the other side: not what one reader sees, but which members
 * see one thing. For queries that ask for many members at once, or for one member in one trip. A
 * test compares the two sides for every kind of member and space.
 */
public final class Audience {

  private static final String HAS_ROLE =
      "exists (select 1 from member_role r where r.member_id = m.id%s)";

  /** SQL condition on {@code member m} and {@code thread t}: m reads t's space, or t in it. */
  private static final String IN_SPACE =
      """
      exists (
        select 1 from space sp
        where sp.id = t.space_id
          and case sp.access
                when 'OPEN' then true
                when 'MEMBERS' then true
                when 'GROUP' then %1$s
                  or exists (select 1 from member_group_member g
                             where g.member_id = m.id and g.group_id = sp.group_id)
                else t.author_id = m.id or %2$s
              end)\
      """
          .formatted(HAS_ROLE.formatted(" and r.role = 'ADMINISTRATOR'"), HAS_ROLE.formatted(""));

  /**
   * SQL condition on {@code member m}: m reads the space whose id stands at {@code %s} in full, or
   * that id is null.
   */
  public static final String OF_SPACE_OR_NONE =
      """
      (%%1$s is null or exists (
        select 1 from space sp
        where sp.id = %%1$s
          and case sp.access
                when 'GROUP' then %1$s
                  or exists (select 1 from member_group_member g
                             where g.member_id = m.id and g.group_id = sp.group_id)
                when 'OWN' then %2$s
                else true
              end))\
      """
          .formatted(HAS_ROLE.formatted(" and r.role = 'ADMINISTRATOR'"), HAS_ROLE.formatted(""));

  /** SQL condition on {@code member m} and {@code thread t}, as {@link Visibility#THREADS}. */
  public static final String OF_THREAD = "(t.state = 'PUBLISHED' and " + IN_SPACE + ")";

  private static final String BELOW_VISIBLE =
      """
      (p.parent_id is null or exists (
        select 1 from post above where above.id = p.parent_id and above.state = 'PUBLISHED'))\
      """;

  /**
   * SQL condition on {@code member m} and {@code post p join thread t}, as {@link
   * Visibility#POSTS}.
   */
  public static final String OF_POST =
      "(p.state = 'PUBLISHED' and " + BELOW_VISIBLE + " and " + OF_THREAD + ")";

  private static final String KEEPS_ORDER =
      HAS_ROLE.formatted(" and r.role in ('MODERATOR', 'ADMINISTRATOR')");

  /**
   * SQL condition on {@code member m} and {@code post p join thread t}: m may open the post where
   * it stands, as {@link Visibility#POSTS_OF_PAGE} and {@link Visibility#THREAD_PAGE} together.
   */
  public static final String OF_POST_ON_ITS_PAGE =
      "((t.state = 'PUBLISHED' or t.author_id = m.id or "
          + KEEPS_ORDER
          + ") and "
          + IN_SPACE
          + " and (p.author_id = m.id or (p.state = 'PUBLISHED' and "
          + BELOW_VISIBLE
          + ") or "
          + KEEPS_ORDER
          + "))";

  private Audience() {}
}

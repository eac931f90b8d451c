package org.parley.community.notification;

import org.parley.community.space.Audience;

/**
 * Which notifications may be shown, counted and mailed: the one place that knows, asked each time.
 * What their member may not see any more is as if it had never been told; once it can be seen again
 * so can they. What is no longer true, such as an acceptance that was withdrawn, is gone as well.
 */
public final class InboxRule {

  /**
   * SQL tables {@code n} (notification), {@code m} (its member), {@code t} and {@code p}, which are
   * null where it is about no post.
   */
  public static final String FROM =
      """
      notification n
      join member m on m.id = n.member_id
      left join thread t on t.id = n.thread_id
      left join post p on p.id = n.post_id\
      """;

  /**
   * SQL condition on {@link #FROM}. Moderation tells authors of posts that are hidden, which they
   * may still open, and those who reported a post only what became of their report.
   */
  public static final String SHOWN =
      "(m.suspended_at is null and case when n.post_id is null then "
          + Audience.OF_SPACE_OR_NONE.formatted("n.space_id")
          + " when n.kind = 'MODERATION' then n.detail like 'REPORT%' or "
          + Audience.OF_POST_ON_ITS_PAGE
          + " else (n.kind <> 'ACCEPTED' or t.accepted_post_id = p.id)"
          + " and (n.kind <> 'OFFICIAL' or t.official_post_id = p.id) and "
          + Audience.OF_POST
          + " end)";

  /**
   * Kinds whose notifications go together only when they are about one post, not one thread, in
   * SQL.
   */
  static final String PER_POST = "('ACCEPTED', 'OFFICIAL', 'VOTES', 'MODERATION')";

  /**
   * The thread that a notification leads to, in SQL; null when it leads to a page that is none,
   * such as the one that gathers what a saved search finds in many threads.
   */
  public static final String THREAD = "case when n.path is null then n.thread_id end";

  /** SQL condition: {@code n} belongs to the entry of the inbox that {@code newest} leads. */
  static final String SAME_ENTRY =
      "("
          + THREAD
          + ") is not distinct from ("
          + THREAD.replace("n.", "newest.")
          + ") and n.path is not distinct from newest.path"
          + " and n.kind = newest.kind and n.detail = newest.detail"
          + " and (n.kind not in "
          + PER_POST
          + " or n.post_id = newest.post_id)";

  private InboxRule() {}
}

package org.parley.community.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostRef;

/** Writes notifications for tests of what is made of them. */
public final class Told {

  private final Jdbi jdbi;
  private Actor by;

  public Told(CommunityExtension community) {
    this.jdbi = Jdbi.create(community.dataSource());
  }

  /** Who did it, from now on. */
  public Told by(Actor actor) {
    by = actor;
    return this;
  }

  /** A notification to be mailed at once, due at the given moment. */
  public long atOnce(Actor member, String kind, PostRef post, Instant due) {
    return insert(member, kind, post, "AT_ONCE", due);
  }

  public long forDigest(Actor member, String kind, PostRef post, Instant at) {
    return insert(member, kind, post, "DIGEST", at);
  }

  /** A word that the kind calls for. */
  public void detail(long notification, String word) {
    jdbi.useHandle(
        handle ->
            handle.execute("update notification set detail = ? where id = ?", word, notification));
  }

  private long insert(Actor member, String kind, PostRef post, String mail, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into notification (member_id, occasion, kind, thread_id, post_id, actor_id,
                                              created_at, in_inbox, mail, mail_due_at)
                    values (:member, :kind || ':' || :post, :kind, :thread, :post, :actor, :at, true,
                            :mail, case when :mail = 'AT_ONCE' then cast(:at as timestamptz) end)
                    on conflict (member_id, occasion) do update
                      set mail = excluded.mail, mail_due_at = excluded.mail_due_at,
                          mailed_at = null, read_at = null
                    returning id\
                    """)
                .bind("member", member.id())
                .bind("kind", kind)
                .bind("thread", post.threadId())
                .bind("post", post.postId())
                .bind("actor", by == null ? null : by.id())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("mail", mail)
                .mapTo(Long.class)
                .one());
  }
}

package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/**
 * Keeps which attachments were shown in private: to one member, and to those of the team who read
 * the space of the post that it is about. Only one's own can be shown.
 */
@ApplicationScoped
public class PrivateAttachments {

  @Inject Jdbi jdbi;

  /**
   * Shows what the text names, in the caller's transaction.
   *
   * @param memberId to whom it is shown beside the team
   */
  public void show(Actor writer, String text, long memberId, long postId) {
    Object[] named = NamedAttachments.in(text).toArray();
    if (named.length > 0) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into private_attachment (attachment_id, member_id, post_id)
                      select a.id, :member, :post from attachment a
                      where a.id = any(:ids) and a.member_id = :writer
                      order by a.id for key share of a
                      on conflict do nothing\
                      """)
                  .bind("member", memberId)
                  .bind("post", postId)
                  .bindArray("ids", Long.class, named)
                  .bind("writer", writer.id())
                  .execute());
    }
  }
}

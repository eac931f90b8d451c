package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.store.AttachmentStore;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/** Hands out the bytes of attachments, under the rule of {@link AttachmentViews}. */
@ApplicationScoped
public class ServedFiles {

  /** The narrowest copy that is wide enough, else the whole. */
  private static final String SELECT =
      """
      select a.name, coalesce(s.type, a.type) as type, coalesce(s.hash, a.hash) as hash,
             coalesce(s.size, a.size) as size
      from attachment a
      left join lateral (
        select * from attachment_size s where s.attachment_id = a.id and s.width >= :width
        order by s.width limit 1) s on :width > 0
      where a.id = :id and
      """
          + AttachmentViews.READABLE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject AttachmentStore store;

  /**
   * The file for this reader.
   *
   * @param width how wide a picture is about to be shown, 0 for the whole
   * @throws NotFound when there is none or the actor may not see it
   */
  public ServedFile find(Actor actor, long id, int width) {
    return jdbi.withHandle(
        handle ->
            visibilities
                .of(actor)
                .bind(handle.createQuery(SELECT))
                .bind("id", id)
                .bind("width", width)
                .map(
                    (row, context) ->
                        new ServedFile(
                            row.getString("name"),
                            FileType.valueOf(row.getString("type")),
                            row.getString("hash"),
                            row.getLong("size"),
                            store))
                .findOne()
                .orElseThrow(() -> new NotFound("attachment.not-found")));
  }
}

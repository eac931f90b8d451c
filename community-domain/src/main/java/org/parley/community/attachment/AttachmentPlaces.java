package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** The posts that name attachments, as far as a reader may see them. */
@ApplicationScoped
public class AttachmentPlaces {

  private static final String SELECT =
      """
      select pa.attachment_id, p.id as post_id, t.title
      from post_attachment pa join post p on p.id = pa.post_id join thread t on t.id = p.thread_id
      where pa.attachment_id = any(:attachments) and
      """
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE
          + " order by p.id";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** A post and its thread's title. */
  public record Place(long attachmentId, long postId, String title) {

    public String path() {
      return "/p/" + postId;
    }
  }

  /** The posts of each attachment, the oldest first. */
  public Map<Long, List<Place>> of(Actor actor, List<AttachmentView> attachments) {
    Object[] ids = attachments.stream().map(AttachmentView::id).toArray();
    return jdbi.withHandle(
        handle ->
            visibilities
                .of(actor)
                .bind(handle.createQuery(SELECT))
                .bindArray("attachments", Long.class, ids)
                .map(
                    (row, context) ->
                        new Place(
                            row.getLong("attachment_id"),
                            row.getLong("post_id"),
                            row.getString("title")))
                .stream()
                .collect(Collectors.groupingBy(Place::attachmentId)));
  }
}

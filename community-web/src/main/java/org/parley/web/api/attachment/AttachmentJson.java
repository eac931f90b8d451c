package org.parley.web.api.attachment;

import java.time.Instant;
import org.parley.community.attachment.AttachmentView;

/**
 * @param type the media type
 * @param size in bytes
 * @param width in pixels, null unless it is a picture
 * @param url the path under which it is served; a picture also with {@code ?w=320}, 640 or 1280
 * @param markdown what goes into a text
 * @param posts how many posts name it
 */
public record AttachmentJson(
    long id,
    String name,
    String type,
    long size,
    Integer width,
    Integer height,
    String url,
    String markdown,
    Instant uploadedAt,
    int posts) {

  static AttachmentJson of(AttachmentView view) {
    return new AttachmentJson(
        view.id(),
        view.name(),
        view.type().mediaType(),
        view.size(),
        view.width(),
        view.height(),
        view.path(),
        view.markdown(),
        view.uploadedAt(),
        view.posts());
  }
}

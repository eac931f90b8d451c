package org.parley.community.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.parley.community.attachment.content.FileType;

/**
 * An attachment as lists and the API show it.
 *
 * @param width of a picture, in pixels; else null
 * @param posts how many posts name it
 */
public record AttachmentView(
    long id,
    String name,
    FileType type,
    long size,
    Integer width,
    Integer height,
    Instant uploadedAt,
    int posts) {

  /** The path under which it is served. */
  public String path() {
    return "/a/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What its name ends with, without the dot. */
  public String extension() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  public boolean isImage() {
    return type.isImage();
  }

  public boolean isUsed() {
    return posts > 0;
  }

  /**
   * What goes into a text: a picture with its measures, which the page keeps free for it; another
   * file as a link that says what it leads to.
   */
  public String markdown() {
    return isImage()
        ? "![%s](%s#%dx%d)".formatted(stem(), path(), width, height)
        : "[%s](%s) (%s)".formatted(escaped(name), path(), readableSize());
  }

  /** {@code 840 kB}, {@code 1.2 MB}. */
  public String readableSize() {
    if (size < 1_000) {
      return size + " bytes";
    }
    double megabytes = size / 1_000_000.0;
    return size < 999_500
        ? Math.round(size / 1_000.0) + " kB"
        : String.format(java.util.Locale.ROOT, "%.1f MB", megabytes);
  }

  private String stem() {
    return escaped(name.substring(0, name.lastIndexOf('.')));
  }

  /** Underscores would emphasise. */
  private static String escaped(String text) {
    return text.replace("_", "\\_");
  }
}

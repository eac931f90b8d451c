package org.parley.community.attachment.picture;

import java.util.List;
import org.parley.community.attachment.content.FileType;

/**
 * A picture as it is kept: upright, without anything but its pixels, and with its smaller copies.
 *
 * @param sizes the smaller ones, the narrowest first; none for animations
 */
public record Picture(Drawing full, List<Drawing> sizes) {

  public Picture {
    sizes = List.copyOf(sizes);
  }

  /** One of its files. */
  public record Drawing(FileType type, int width, int height, byte[] bytes) {}
}

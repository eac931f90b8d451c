package org.parley.community.attachment;

import java.util.List;
import java.util.stream.Stream;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.store.AttachmentStore;

/**
 * A file that has passed every check, about to be kept.
 *
 * @param name harmless, see {@link org.parley.community.attachment.content.Examination}
 * @param sizes smaller copies of a picture
 */
record Received(String name, FileType type, Content full, List<Content> sizes) {

  Received {
    sizes = List.copyOf(sizes);
  }

  Stream<Content> contents() {
    return Stream.concat(Stream.of(full), sizes.stream());
  }

  /**
   * Bytes and what they are called by.
   *
   * @param width of a picture, else null
   */
  record Content(
      FileType type,
      String hash,
      long size,
      Integer width,
      Integer height,
      AttachmentStore.Source source) {}
}

package org.parley.community.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.store.AttachmentStore;

/**
 * A file that its reader may have.
 *
 * @param name of the attachment; a smaller copy of a picture may be of another type
 * @param hash of these very bytes, good as their version
 */
public record ServedFile(
    String name, FileType type, String hash, long size, AttachmentStore store) {

  /**
   * @param from how many bytes to leave out
   */
  public InputStream open(long from) throws IOException {
    return store.open(hash, from);
  }
}

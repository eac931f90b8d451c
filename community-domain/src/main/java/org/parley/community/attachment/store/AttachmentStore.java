package org.parley.community.attachment.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps bytes under the SHA-256 that they have. What is put is there whole or not at all, and stays
 * when the machine stops right after; bytes are never changed. Which of them are still needed is
 * not its to know.
 */
public interface AttachmentStore {

  /** Keeps the source's bytes; does nothing when they are there already. */
  void put(String hash, Source source) throws IOException;

  /**
   * Opens them.
   *
   * @param from how many bytes to leave out at the beginning
   * @throws java.nio.file.NoSuchFileException when there are none under this hash
   */
  InputStream open(String hash, long from) throws IOException;

  /** Forgets them; does nothing when there are none. */
  void delete(String hash) throws IOException;

  /** Bytes that may be read more than once. */
  interface Source {
    InputStream open() throws IOException;
  }
}

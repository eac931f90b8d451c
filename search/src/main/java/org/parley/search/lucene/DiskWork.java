package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work that a disk may fail; the port's methods tell of it unchecked. */
interface DiskWork {

  void run() throws IOException;

  static void unchecked(DiskWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

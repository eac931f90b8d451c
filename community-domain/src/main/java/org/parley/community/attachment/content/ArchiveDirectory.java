package org.parley.community.attachment.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Checks that an archive's directory is the last thing in the file and speaks of the whole of it:
 * nothing stands between, before or after, so that all programs see the same archive in it.
 */
final class ArchiveDirectory {

  private static final int END = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final long ELSEWHERE = 0xffff_ffffL;

  private ArchiveDirectory() {}

  static void check(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      int length = (int) Math.min(channel.size(), END + 65_535);
      ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      while (tail.hasRemaining() && channel.read(tail, channel.size() - tail.remaining()) >= 0) {
        // until the end of the file
      }
      check(channel, tail);
    }
  }

  private static void check(FileChannel channel, ByteBuffer tail) throws IOException {
    int end = tail.limit() - END;
    while (end >= 0
        && (tail.getInt(end) != END_MARK
            || end + END + (tail.getShort(end + 20) & 0xffff) != tail.limit())) {
      end--;
    }
    if (end < 0) {
      throw Refusals.polyglot();
    }
    long size = tail.getInt(end + 12) & ELSEWHERE;
    long offset = tail.getInt(end + 16) & ELSEWHERE;
    if (size == ELSEWHERE || offset == ELSEWHERE) {
      // the directory of a larger archive than may be attached
      throw Refusals.broken();
    }
    long endInFile = channel.size() - tail.limit() + end;
    if (offset + size != endInFile || (size > 0 && mark(channel, offset) != ENTRY_MARK)) {
      throw Refusals.polyglot();
    }
  }

  private static int mark(FileChannel channel, long offset) throws IOException {
    ByteBuffer mark = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return channel.read(mark, offset) < Integer.BYTES ? 0 : mark.getInt(0);
  }
}

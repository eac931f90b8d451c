package org.parley.ops;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to start a database on a data directory: one process has it at a time. The operating
 * system takes it back when that process ends in whatever way, so nothing stale is ever left.
 */
public final class DataLock implements AutoCloseable {

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or answers nothing when another process has it. */
  public static Optional<DataLock> take(DataDirectory data, String purpose) {
    try {
      var channel =
          FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      String holder = purpose + " (process " + ProcessHandle.current().pid() + ")";
      channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new DataLock(channel));
    } catch (IOException e) {
      throw new CommandFailed("Cannot lock " + data.lock() + ": " + e, e);
    }
  }

  /** Who has it, in words for a message. */
  public static String holder(DataDirectory data) {
    try {
      return Files.readString(data.lock());
    } catch (IOException e) {
      return "another process";
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package org.parley.ops.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.parley.ops.CommandFailed;

/**
 * The random password of one data directory's database, kept in a file that its owner alone may
 * read.
 */
final class DatabasePassword {

  private static final int BYTES = 24;

  private DatabasePassword() {}

  /** Reads it, or makes it when there is none yet. */
  static String of(Path file) throws IOException {
    if (Files.notExists(file)) {
      var random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
    return read(file);
  }

  /** Reads the one that is there. */
  static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e, e);
    }
  }

  /** Writes a file that nobody else could read at any moment. */
  static void write(Path file, String password) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    try (var channel =
        Files.newByteChannel(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly)) {
      channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.UTF_8)));
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}

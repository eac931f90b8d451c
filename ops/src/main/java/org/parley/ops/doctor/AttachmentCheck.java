package org.parley.ops.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.ops.DataDirectory;

/** The folder of members' pictures and files: that it can be written to, and how much is in it. */
final class AttachmentCheck {

  private static final String NAME = "Attachments";
  private static final double MEGABYTE = 1_000_000;

  private AttachmentCheck() {}

  /**
   * @param named the folder that {@code run} was told, null for the one in the data folder
   */
  static Finding of(DataDirectory data, Path named) throws IOException {
    Path folder = named == null ? data.attachments() : named.toAbsolutePath();
    if (Files.notExists(folder)) {
      return named == null
          ? Finding.ok(NAME, "none yet")
          : Finding.fail(NAME, folder + " is not there", "Make it, and let Parley write to it");
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return Finding.fail(NAME, folder + " cannot be written to", "Run as its owner, or chown it");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      return Finding.ok(NAME, "%.1f MB in %s".formatted(bytes / MEGABYTE, folder));
    }
  }
}

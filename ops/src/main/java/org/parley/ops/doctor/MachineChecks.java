package org.parley.ops.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ops.DataDirectory;

/** The machine: Java, room on the disk, the data folder and the search index in it. */
final class MachineChecks {

  private static final int JAVA = 17;
  private static final long GIGABYTE = 1_000_000_000L;
  private static final long LITTLE_ROOM = 5 * GIGABYTE;

  private MachineChecks() {}

  static List<Finding> of(DataDirectory data) throws IOException {
    return List.of(java(), disk(data), folder(data), searchIndex(data));
  }

  private static Finding java() {
    String found = System.getProperty("java.version");
    return Runtime.version().feature() == JAVA
        ? Finding.ok("Java", found)
        : Finding.fail("Java", found, "Run Parley with Java 17; JAVA_HOME chooses it");
  }

  private static Finding disk(DataDirectory data) throws IOException {
    Path existing = data.root();
    while (Files.notExists(existing)) {
      existing = existing.getParent();
    }
    long free = Files.getFileStore(existing).getUsableSpace();
    String found = "%.1f GB free".formatted((double) free / GIGABYTE);
    if (free < GIGABYTE) {
      return Finding.fail("Disk", found, "Make room: PostgreSQL stops when the disk is full");
    }
    return free < LITTLE_ROOM
        ? Finding.warn("Disk", found, "Make room before it is full")
        : Finding.ok("Disk", found);
  }

  private static Finding folder(DataDirectory data) throws IOException {
    Path root = data.root();
    if (Files.notExists(root)) {
      return Finding.warn("Data folder", root + " is not there yet", "ops/run makes it");
    }
    if (!Files.isWritable(root)) {
      return Finding.fail(
          "Data folder", root + " cannot be written to", "Run as its owner, or chown it");
    }
    boolean open =
        Files.getPosixFilePermissions(root).stream()
            .anyMatch(
                right ->
                    right == PosixFilePermission.OTHERS_READ
                        || right == PosixFilePermission.OTHERS_WRITE);
    return open
        ? Finding.warn("Data folder", root + " is open to every user", "chmod 700 " + root)
        : Finding.ok("Data folder", root.toString());
  }

  private static Finding searchIndex(DataDirectory data) throws IOException {
    Path index = data.searchIndex();
    if (Files.notExists(index)) {
      return Finding.warn("Search index", "none yet", "It is made when the community first runs");
    }
    try (Stream<Path> files = Files.walk(index)) {
      double bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      return Finding.ok("Search index", "%.1f MB".formatted(bytes / 1_000_000));
    }
  }
}

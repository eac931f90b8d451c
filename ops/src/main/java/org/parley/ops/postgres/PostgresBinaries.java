package org.parley.ops.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.parley.ops.CommandFailed;

/**
 * PostgreSQL's programs for this machine, unpacked from the library that carries them. The folder
 * is named after the archive's digest: an upgrade unpacks beside the old one, and a folder that is
 * there is complete.
 */
public record PostgresBinaries(Path home) {

  /** Unpacks into the cache what is not there yet. */
  public static PostgresBinaries unpack(Path cache) {
    try {
      byte[] archive = archive();
      Path home = cache.resolve("postgresql-" + digest(archive));
      if (!Files.isDirectory(home)) {
        Files.createDirectories(cache);
        Path unfinished = Files.createTempDirectory(cache, "postgresql-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        extract(archive, unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new CommandFailed("Cannot unpack PostgreSQL into " + cache + ": " + e, e);
    }
  }

  /** The path of one of PostgreSQL's programs. */
  public String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static byte[] archive() throws IOException {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = "/postgres-%s-%s.txz".formatted(system, machine);
    try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CommandFailed(
            "Parley brings no PostgreSQL for this machine; give it one with --database-url");
      }
      return in.readAllBytes();
    }
  }

  private static void extract(byte[] archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(file.getParent());
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(tar, file);
          boolean runs = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(sum, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

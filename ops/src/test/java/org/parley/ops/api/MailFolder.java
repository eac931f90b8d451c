package org.parley.ops.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ops.DataDirectory;

/** The mails that a community without a mail server leaves in its data directory. */
record MailFolder(DataDirectory data) {

  List<String> mails() {
    Path folder = data.root().resolve("mail");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).map(MailFolder::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines that a mail breaks softly are one again. */
  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replaceAll("=\\r?\\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

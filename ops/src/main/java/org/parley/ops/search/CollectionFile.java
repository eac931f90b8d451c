package org.parley.ops.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.ops.CommandFailed;

/** Reads a file of a collection; such files are often of several hands and not strict UTF-8. */
final class CollectionFile {

  private CollectionFile() {}

  static String read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  static int number(String word, Path file) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new CommandFailed(file + ": " + word + " is no number", e);
    }
  }
}

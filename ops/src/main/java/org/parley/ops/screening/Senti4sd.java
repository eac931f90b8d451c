package org.parley.ops.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.ops.CommandFailed;

/**
 * Posts of Stack Overflow, negative, neutral or positive: Calefato et al., Sentiment Polarity
 * Detection for Software Development (2018), MIT.
 */
final class Senti4sd {

  static final String TRAINING = "train3098.csv";
  static final String TEST = "test1326.csv";

  private Senti4sd() {}

  /** Lines of number, label and text; the text may hold semicolons. */
  static List<Sample> read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file))
          .lines()
          .map(line -> line.split(";", 3))
          .filter(parts -> parts.length == 3)
          .map(parts -> new Sample(unquoted(parts[2]), parts[1], parts[0]))
          .toList();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + folder.resolve(file) + ": " + e.getMessage(), e);
    }
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }
}

package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;

/** The member whose pages are measured. */
record Login(String name, String password) {

  /** Reads {@code name:password}. */
  static Login parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new CommandFailed("A login is name:password, not " + text);
    }
    return new Login(text.substring(0, colon), text.substring(colon + 1));
  }

  /** The first plain member among the demo's logins, when this is a demo. */
  static Optional<Login> ofDemo(DataDirectory data) {
    if (Files.notExists(data.demoLogins())) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(data.demoLogins()).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(words -> words.length == 3 && words[1].equals("member"))
          .map(words -> new Login(words[0], words[2]))
          .findFirst();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + data.demoLogins() + ": " + e, e);
    }
  }
}

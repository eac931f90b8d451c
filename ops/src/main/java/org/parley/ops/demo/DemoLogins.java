package org.parley.ops.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.parley.ops.CommandFailed;

/**
 * Passwords for the demo's members whom the operator may be: random for each data directory, and
 * kept there in a file for the owner alone. They are made of syllables, to be typed: nine of 75 are
 * 56 bits.
 */
final class DemoLogins {

  private static final String CONSONANTS = "bdfgklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final int GROUPS = 3;
  private static final int SYLLABLES = 3;

  private final Random random = new SecureRandom();
  private final Map<String, String> lines = new LinkedHashMap<>();

  /** A new password for a member, who is listed with what they are. */
  String passwordFor(DemoCommunity.Person person) {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      for (int syllable = 0; syllable < SYLLABLES; syllable++) {
        password.append(one(CONSONANTS)).append(one(VOWELS));
      }
    }
    String role = person.roles().isEmpty() ? "member" : person.roles().get(0);
    lines.put("%-16s %-14s".formatted(person.name(), role), password.toString());
    return password.toString();
  }

  private char one(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  String text() {
    return lines.entrySet().stream()
        .map(line -> "  " + line.getKey() + " " + line.getValue())
        .collect(Collectors.joining("\n", "Demo logins (name, role, password):\n", "\n"));
  }

  /** Writes the file whole or not at all. */
  void save(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, text().getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + file + ": " + e, e);
    }
  }
}

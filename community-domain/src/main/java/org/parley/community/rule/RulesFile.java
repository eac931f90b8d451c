package org.parley.community.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Properties;
import org.parley.community.setting.Place;

/**
 * The company's file of rules in the data directory. It is read anew when it has changed, so that a
 * change needs no restart; asking costs a look at the file's date.
 */
final class RulesFile {

  static final RulesFile OF_SYSTEM = new RulesFile();

  private static final String NAME = "reputation.properties";

  private volatile Reading last = new Reading(null, null, null);

  /** What a file of this date said. */
  private record Reading(Path file, FileTime changed, Rules rules) {

    boolean isOf(Path other, FileTime date) {
      return rules != null && other.equals(file) && date.equals(changed);
    }
  }

  Rules read() {
    Path file = place(Place.ofSystem().data());
    FileTime changed = changed(file);
    Reading reading = last;
    if (!reading.isOf(file, changed)) {
      reading = new Reading(file, changed, rules(file));
      last = reading;
    }
    return reading.rules();
  }

  /** What a community's file says now, whichever is in force here. */
  static Rules in(Path data) {
    return rules(place(data));
  }

  private static Path place(Path data) {
    return data.resolve("rules").resolve(NAME);
  }

  private static FileTime changed(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rules rules(Path file) {
    Properties own = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        own.load(in);
      } catch (IOException | IllegalArgumentException e) {
        return Rules.withoutOwn(builtIn(), "The file cannot be read: " + e.getMessage());
      }
    }
    return Rules.of(builtIn(), own);
  }

  private static Properties builtIn() {
    Properties builtIn = new Properties();
    try (InputStream in = RulesFile.class.getResourceAsStream(NAME)) {
      builtIn.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return builtIn;
  }
}

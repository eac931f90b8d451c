package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.parley.community.setting.Place;

/**
 * The words, the frame and the brand of mails: the product's own, and over them what a company put
 * into {@code templates/mail} of the data directory. The files are read for each mail, so that a
 * change needs no restart; a part of them that will not do is as if it were not there.
 */
@ApplicationScoped
public class MailTemplates {

  static final String WORDS = "mails.properties";
  static final String LAYOUT = "layout.html";
  static final String BRAND = "brand.properties";

  /** The text of this key, with its placeholders. */
  String words(String key) {
    String own =
        read(WORDS).map(MailTemplates::properties).orElseGet(Properties::new).getProperty(key);
    return own != null && TemplateCheck.wordProblem(key, own).isEmpty() ? own : builtInWords(key);
  }

  String layout() {
    return read(LAYOUT)
        .filter(own -> TemplateCheck.layoutProblems(own).isEmpty())
        .orElseGet(() -> builtIn(LAYOUT));
  }

  Brand brand() {
    return Brand.of(read(BRAND).map(MailTemplates::properties).orElseGet(Properties::new));
  }

  private static Optional<String> read(String file) {
    return read(folder(Place.ofSystem().data()), file);
  }

  static Path folder(Path data) {
    return data.resolve("templates").resolve("mail");
  }

  static Optional<String> read(Path folder, String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  static String builtInWords(String key) {
    String words = BuiltIn.WORDS.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return words;
  }

  static Properties builtInWords() {
    return BuiltIn.WORDS;
  }

  private static String builtIn(String file) {
    try (InputStream in = MailTemplates.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once: it does not change while the product runs. */
  private static final class BuiltIn {
    private static final Properties WORDS = properties(builtIn(MailTemplates.WORDS));
  }
}

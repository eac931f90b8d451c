package org.parley.community.badge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of definitions: a JSON array of {@link BadgeForm.Words}, in which comments may stand. The
 * product's own ships with it; a company's is {@code badges.json} of the data directory.
 */
public final class BadgeFile {

  static final String NAME = "badges.json";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

  private BadgeFile() {}

  /**
   * Reads definitions.
   *
   * @throws Unreadable saying in which line it is no such file
   */
  static List<BadgeForm.Words> read(String text) {
    try {
      return MAPPER.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw new Unreadable(
          (place == null ? "" : "line " + place.getLineNr() + ": ") + e.getOriginalMessage());
    }
  }

  /** The text of a file that lies beside a class. */
  public static String beside(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream(NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The company's file; empty when there is none. */
  static Optional<String> ofCompany(Path data) {
    Path file = data.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * In which line a company's file is no file of definitions; empty when it is one, or there is
   * none.
   *
   * @param data the community's data directory
   */
  public static Optional<String> problemIn(Path data) {
    try {
      ofCompany(data).ifPresent(BadgeFile::read);
      return Optional.empty();
    } catch (Unreadable e) {
      return Optional.of(e.getMessage());
    }
  }

  /** It is no file of definitions. */
  static final class Unreadable extends RuntimeException {
    Unreadable(String message) {
      super(message);
    }
  }
}

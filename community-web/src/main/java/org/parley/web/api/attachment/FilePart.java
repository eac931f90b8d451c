package org.parley.web.api.attachment;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.community.problem.Invalid;

/** The part of a form that holds a file. */
final class FilePart {

  private final String name;
  private final InputStream content;
  private final Fingerprint fingerprint;

  /** What tells a repeated request from another one under the same key. */
  record Fingerprint(String name, String sha256) {}

  private FilePart(String name, InputStream content, Fingerprint fingerprint) {
    this.name = name;
    this.content = content;
    this.fingerprint = fingerprint;
  }

  /**
   * @param part null when the form has none
   * @param key the request's key; with one, the file is read at once, to know it again
   */
  static FilePart of(EntityPart part, String key) {
    if (part == null) {
      throw new Invalid("file", "attachment.missing");
    }
    String name = part.getFileName().map(FilePart::decoded).orElse("");
    InputStream content = part.getContent();
    if (key == null) {
      return new FilePart(name, content, null);
    }
    try {
      byte[] bytes = content.readAllBytes();
      return new FilePart(
          name, new ByteArrayInputStream(bytes), new Fingerprint(name, sha256(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  InputStream content() {
    return content;
  }

  /** Null without a key. */
  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Browsers send names in UTF-8, which the server takes for Latin letters. */
  private static String decoded(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
      return name.chars().allMatch(c -> c < 256)
          ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
          : name;
    } catch (CharacterCodingException latin) {
      return name;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

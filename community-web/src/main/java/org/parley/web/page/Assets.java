package org.parley.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The style sheets and scripts, which browsers keep for good under an address with a version. */
@ApplicationScoped
public class Assets {

  private static final List<String> VERSIONED =
      List.of(
          "/parley/tokens.css",
          "/parley/parley.css",
          "/parley/parley.js",
          "/parley/composer.js",
          "/parley/document.js",
          "/parley/document.css",
          "/parley/parley-live.js",
          "/parley/parley-reading.js",
          "/parley/reputation.css",
          "/parley/knowledge.css",
          "/parley/knowledge.js");

  @Inject ServletContext servletContext;

  private String version;

  @PostConstruct
  void read() {
    CRC32 checksum = new CRC32();
    for (String path : VERSIONED) {
      try (InputStream in = servletContext.getResourceAsStream(path)) {
        if (in != null) {
          checksum.update(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    version = Long.toHexString(checksum.getValue());
  }

  /** A checksum of their contents. */
  public String version() {
    return version;
  }
}

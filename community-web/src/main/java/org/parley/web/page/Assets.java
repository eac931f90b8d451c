package org.parley.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The style sheets and scripts, which browsers keep for good under an address with a version. */
@ApplicationScoped
public class Assets {

  private static final String ROOT = "/parley/";

  @Inject ServletContext servletContext;

  private String version;

  @PostConstruct
  void read() {
    CRC32 checksum = new CRC32();
    for (String path : files(ROOT)) {
      try (InputStream in = servletContext.getResourceAsStream(path)) {
        checksum.update(in.readAllBytes());
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

  /** All of them, in an order that stays. */
  private Set<String> files(String folder) {
    Set<String> files = new TreeSet<>();
    for (String path : servletContext.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        files.addAll(files(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }
}

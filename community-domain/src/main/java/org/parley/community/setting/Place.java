package org.parley.community.setting;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where this community runs: told by the launcher through system properties.
 *
 * @param url the public address, without a slash at the end
 * @param data the directory that holds state outside the database
 */
public record Place(URI url, Path data) {

  /** Reads {@code parley.url} and {@code parley.data}. */
  public static Place ofSystem() {
    String url = System.getProperty("parley.url", "http://127.0.0.1:8080");
    return new Place(
        URI.create(url.replaceAll("/+$", "")),
        Path.of(System.getProperty("parley.data", "data")).toAbsolutePath());
  }

  /** The absolute address of a path that begins with a slash. */
  public String link(String path) {
    return url + path;
  }
}

package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requests of one row: these paths in turn, over and over.
 *
 * @param isFresh whether each address gets a parameter that no page knows, never the same twice, so
 *     that no cache has its answer
 * @param post what is posted; nothing for a GET
 * @param status what every answer must have
 */
record Load(
    List<String> paths, Map<String, String> headers, boolean isFresh, Post post, int status) {

  /**
   * What writers send, one after the other.
   *
   * @param bodies in turn; {@code {n}} in them becomes the request's number
   * @param tokens one for each writer
   */
  record Post(List<String> bodies, List<String> tokens) {}

  Load {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("A load without an address");
    }
  }

  static Load get(String path) {
    return get(List.of(path));
  }

  static Load get(List<String> paths) {
    return new Load(paths, Map.of(), false, null, 200);
  }

  static Load post(List<String> paths, Post post) {
    return new Load(paths, Map.of("Content-Type", "application/json"), false, post, 201);
  }

  Load with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Load(paths, more, isFresh, post, status);
  }

  Load fresh() {
    return new Load(paths, headers, true, post, status);
  }

  Load compressed() {
    return with("Accept-Encoding", "gzip");
  }

  Load answered(int expected) {
    return new Load(paths, headers, isFresh, post, expected);
  }

  boolean isWriting() {
    return post != null;
  }

  List<String> bodies() {
    return post == null ? List.of() : post.bodies();
  }

  /** The value of the authorization header of each writer. */
  List<String> authorizations() {
    List<String> values = new ArrayList<>();
    if (post != null) {
      post.tokens().forEach(token -> values.add("Bearer " + token));
    }
    return values;
  }
}

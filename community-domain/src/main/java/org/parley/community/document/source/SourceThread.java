package org.parley.community.document.source;

import java.util.List;

/**
 * A thread that a document may be made of.
 *
 * @param space the slug of its space
 * @param posts its opening post and its answers, as far as the reader sees them
 */
public record SourceThread(
    long id, String title, String slug, String space, List<SourcePost> posts) {

  public SourceThread {
    posts = List.copyOf(posts);
  }

  public String path() {
    return "/t/" + id + "/" + slug;
  }
}

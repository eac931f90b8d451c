package org.parley.community.document.export;

import java.time.Instant;
import java.util.List;

/**
 * A document as a reader may take it along.
 *
 * @param url its address in the community
 * @param community the community's name
 * @param authors who wrote it, by the names that are shown
 * @param sources titles of the threads that it was made of, as far as the reader sees them
 * @param stand when the text was published or, for a draft, changed last
 * @param isDraft whether this is what editors see and readers do not
 * @param markdown the source of {@code html}
 */
public record Exportable(
    String title,
    String url,
    String community,
    List<String> authors,
    List<String> sources,
    Instant stand,
    boolean isDraft,
    String markdown,
    String html) {

  public Exportable {
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
  }

  /** The same document as its editors see it. */
  Exportable draftOf(String text, String rendered) {
    return new Exportable(title, url, community, authors, sources, stand, true, text, rendered);
  }
}

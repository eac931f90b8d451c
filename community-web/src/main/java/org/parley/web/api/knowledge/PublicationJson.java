package org.parley.web.api.knowledge;

import java.util.List;
import org.parley.community.document.life.Publication;

/**
 * What is to be published.
 *
 * @param step the step of the text that was read
 */
public record PublicationJson(int step, List<String> tags, String note) {

  Publication publication() {
    return new Publication(step, tags, note);
  }
}

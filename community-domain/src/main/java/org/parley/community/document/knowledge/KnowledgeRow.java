package org.parley.community.document.knowledge;

import java.time.Instant;
import java.util.List;
import org.parley.community.space.SpaceView;

/**
 * A published document in a list.
 *
 * @param helpful how many said that it helped
 * @param unhelpful how many said that it did not
 */
public record KnowledgeRow(
    long documentId,
    long threadId,
    String title,
    String slug,
    String excerpt,
    SpaceView.Label space,
    List<String> tags,
    long viewCount,
    int helpful,
    int unhelpful,
    Instant publishedAt,
    Instant reviewedAt) {

  public String path() {
    return "/t/" + threadId + "/" + slug;
  }
}

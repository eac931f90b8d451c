package org.parley.search.suggest;

import org.parley.community.thread.ThreadType;

/**
 * A thread that may be meant, as it is now.
 *
 * @param accepted whether it has an accepted answer
 */
public record SuggestedThread(
    long id,
    ThreadType type,
    String title,
    String slug,
    String spaceSlug,
    String spaceName,
    int answerCount,
    boolean accepted) {

  public String path() {
    return "/t/" + id + "/" + slug;
  }
}

package org.parley.community.document.source;

import java.util.List;

/**
 * A document that somebody wants to make of a thread.
 *
 * @param space the slug of the space that it is for
 * @param postIds the posts to take over; the opening post comes first whether it is named or not
 * @param key as of {@link org.parley.community.document.NewDocument}
 */
public record FromThread(String space, String title, List<Long> postIds, String key) {

  public FromThread {
    postIds = List.copyOf(postIds);
  }
}

package org.parley.web.live;

import java.time.Instant;
import org.parley.community.live.PostsAsked;
import org.parley.moderation.followup.FollowUpFilter;

/** What an open page wants to be told of. */
sealed interface Watch {

  /** A page that shows nothing that moves but the member's inbox. */
  record Nothing() implements Watch {}

  /**
   * A thread.
   *
   * @param shown the posts that the page shows, and the last number that it knows
   */
  record OfThread(long threadId, PostsAsked shown) implements Watch {}

  /** A document that is being written. */
  record OfDocument(long documentId) implements Watch {}

  /** A private conversation. */
  record OfConversation(long conversationId) implements Watch {}

  /** The queue of those who keep order. */
  record OfReview() implements Watch {}

  /**
   * A list of follow-ups.
   *
   * @param filter which it shows
   * @param after the number of what was done last when the list was made
   */
  record OfWork(FollowUpFilter filter, long after) implements Watch {}

  /**
   * A list of threads.
   *
   * @param space a space's slug, null for all
   * @param tag a tag's name, null for all
   * @param since when the list was made
   */
  record OfList(String space, String tag, Instant since) implements Watch {}
}

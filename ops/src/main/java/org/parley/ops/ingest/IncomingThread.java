package org.parley.ops.ingest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Headline;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/**
 * A thread with everything that was ever said in it. Its posts stand in the order of their numbers:
 * the opening first, the others by time.
 *
 * @param honours which of its answers are accepted and official
 * @param closing null while it is open
 * @param lastActivity when it last rose in the list of the latest, and by whom
 * @param externalId null when there is none
 */
public record IncomingThread(
    ThreadType type,
    Headline headline,
    Place place,
    List<IncomingPost> posts,
    Honours honours,
    Closing closing,
    long views,
    Activity lastActivity,
    String externalId) {

  public IncomingThread {
    posts =
        posts.stream()
            .sorted(
                Comparator.comparing((IncomingPost post) -> !post.kind().isOpening())
                    .thenComparing(IncomingPost::createdAt))
            .toList();
    if (posts.stream().filter(post -> post.kind().isOpening()).count() != 1) {
      throw new IllegalArgumentException("A thread has one opening post: " + externalId);
    }
  }

  /** Where it is found: its space and its tags, in their order. */
  public record Place(long spaceId, List<Long> tagIds) {}

  /**
   * Each may be null.
   *
   * @param acceptedAt by who asked; when it is not known, it counts from when it was answered
   */
  public record Honours(IncomingPost accepted, IncomingPost official, Instant acceptedAt) {

    public Honours(IncomingPost accepted, IncomingPost official) {
      this(accepted, official, null);
    }
  }

  /** By nobody known when {@code memberId} is null. */
  public record Closing(Instant at, Long memberId, CloseReason reason) {}

  /** By nobody known when {@code memberId} is null. */
  public record Activity(Instant at, Long memberId) {}

  public IncomingPost opening() {
    return posts.get(0);
  }

  int answerCount() {
    return (int) posts.stream().filter(post -> post.kind() == PostKind.ANSWER).count();
  }
}

package org.parley.community.thread;

/**
 * What the rules of {@link PostPolicy} need to know of a post and its thread; services fill it from
 * entities, pages from their one query, so that both decide alike.
 *
 * @param authorId null when the author's account is gone
 */
public record PostFacts(
    PostKind kind,
    PostState state,
    Long authorId,
    ThreadType threadType,
    PostState threadState,
    Long threadAuthorId,
    boolean isThreadClosed,
    int threadAnswerCount) {

  boolean isPublished() {
    return state == PostState.PUBLISHED && threadState == PostState.PUBLISHED;
  }

  boolean isOpen() {
    return threadState == PostState.PUBLISHED && !isThreadClosed;
  }
}

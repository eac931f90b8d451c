package org.parley.community.thread;

/** Where a post stands: what a page or the API needs to lead somebody there. */
public record PostRef(long threadId, String slug, long postId, int number) {

  /** The thread's readable address. */
  public String threadPath() {
    return "/t/" + threadId + "/" + slug;
  }

  /** The address that leads to the post on whatever page of its thread it is. */
  public String path() {
    return "/p/" + postId;
  }
}

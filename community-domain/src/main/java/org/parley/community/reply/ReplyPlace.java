package org.parley.community.reply;

/**
 * What a reply address stands for: a post in a thread, or a page that is no thread. One of the two,
 * so that what is meant for a page never becomes a post.
 *
 * @param postId null for a page
 * @param path the page's, null for a post
 */
record ReplyPlace(Long postId, String path) {

  ReplyPlace {
    if ((postId == null) == (path == null)) {
      throw new IllegalArgumentException("A reply belongs to one place: " + postId + ", " + path);
    }
  }

  static ReplyPlace ofPost(long postId) {
    return new ReplyPlace(postId, null);
  }

  static ReplyPlace ofPage(String path) {
    return new ReplyPlace(null, path);
  }

  boolean isPage() {
    return path != null;
  }
}

package org.parley.community.notice;

import java.util.List;

/**
 * What one mail tells: everything that is due to one member about one thread, or about one page
 * that is none, oldest first.
 */
record NoticeGroup(long memberId, String email, Topic topic, List<Notice> notices) {

  /** A search may find more than anybody reads in a mail. */
  private static final int SHOWN = 10;

  /** Whether nothing in it gives the right to know the thread, not even its title. */
  boolean keepsThreadSecret() {
    return notices.stream().allMatch(Notice::isAboutReport);
  }

  /** Whether it tells of the posts that a saved search has found, and so of many threads. */
  boolean isOfSearch() {
    return topic.isPage() && notices.stream().allMatch(Notice::isAboutPost);
  }

  /** Those of which the mail says more than that they are there. */
  List<Notice> shown() {
    return isOfSearch() ? notices.subList(0, Math.min(SHOWN, notices.size())) : notices;
  }

  /** How many others there are. */
  int more() {
    return notices.size() - shown().size();
  }

  /**
   * What they are about.
   *
   * @param key by which mails about the same are put together
   * @param list the thread's space, by its slug, or a word for the pages that are no threads
   */
  record Topic(String key, String title, String path, String list) {

    /** Whether it is a page that is no thread. */
    boolean isPage() {
      return key.startsWith("page");
    }

    static Topic ofThread(long id, String title, String slug, String space) {
      return new Topic("thread-" + id, title, "/t/" + id + "/" + slug, space);
    }

    static Topic ofPage(String path, String title) {
      return new Topic("page" + path.replaceAll("[^A-Za-z0-9]+", "-"), title, path, "news");
    }
  }
}

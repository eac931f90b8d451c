package org.parley.community.notice;

import java.util.List;

/**
 * What one mail tells: everything that is due to one member about one thread, oldest first.
 *
 * @param space the thread's space, by its slug
 */
record NoticeGroup(long memberId, String email, ThreadFacts thread, List<Notice> notices) {

  /** Whether nothing in it gives the right to know the thread, not even its title. */
  boolean keepsThreadSecret() {
    return notices.stream().allMatch(Notice::isAboutReport);
  }

  /** The thread that they are about. */
  record ThreadFacts(long id, String title, String slug, String space) {

    String path() {
      return "/t/" + id + "/" + slug;
    }
  }
}

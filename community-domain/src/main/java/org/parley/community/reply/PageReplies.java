package org.parley.community.reply;

import java.util.Optional;
import org.parley.community.member.Actor;

/**
 * Takes what members answer by mail to mails about pages that are no threads. A feature whose pages
 * hold words brings it along, and asks its own rules both times: when the mail is written, and when
 * the answer comes.
 */
public interface PageReplies {

  /**
   * What an answer by mail would do to the page, as it is now.
   *
   * @param member to whom the mail goes
   * @return the end of a key of the mails' words, {@code notice.reply.<word>}; empty when the page
   *     is none of this feature's, or takes no words of this member's
   */
  Optional<String> invitation(Actor member, String path);

  /**
   * Takes an answer, in the caller's transaction.
   *
   * @param words Markdown
   * @param key the same for the same mail, however often it is read
   * @return false when the page is none of this feature's
   * @throws org.parley.community.problem.Problem when the member may not write there, or the words
   *     will not do
   */
  boolean take(Actor member, String path, String words, String key);
}

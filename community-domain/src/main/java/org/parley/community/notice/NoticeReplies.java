package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.reply.PageReplies;
import org.parley.community.reply.ReplyAddresses;

/** Where the answer to a mail goes, if it may be answered by mail at all. */
@ApplicationScoped
class NoticeReplies {

  @Inject ReplyAddresses addresses;
  @Inject Actors actors;
  @Inject @Any Instance<PageReplies> pages;

  /**
   * How a mail is answered.
   *
   * @param wordsKey of what the mail says of it
   */
  record Reply(String address, String wordsKey) {}

  Optional<Reply> to(NoticeGroup group) {
    return group.topic().isPage() ? toPage(group) : toPost(group);
  }

  /** Answers go to the latest thing that was written. */
  private Optional<Reply> toPost(NoticeGroup group) {
    return group.notices().stream()
        .filter(Notice::canBeAnswered)
        .reduce((first, last) -> last)
        .flatMap(
            notice ->
                addresses
                    .issue(group.memberId(), notice.postId())
                    .map(address -> new Reply(address, "notice.reply." + wordOf(notice))));
  }

  private static String wordOf(Notice notice) {
    return notice.postKind().isOpening() ? "answer" : "comment";
  }

  private Optional<Reply> toPage(NoticeGroup group) {
    String path = group.topic().path();
    return actors
        .byId(group.memberId())
        .flatMap(member -> invitation(member, path))
        .flatMap(
            word ->
                addresses
                    .issueForPage(group.memberId(), path)
                    .map(address -> new Reply(address, "notice.reply." + word)));
  }

  private Optional<String> invitation(Actor member, String path) {
    return pages.stream().flatMap(page -> page.invitation(member, path).stream()).findFirst();
  }
}

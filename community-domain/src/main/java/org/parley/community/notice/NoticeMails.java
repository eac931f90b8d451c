package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.mail.Letter;
import org.parley.community.mail.MailKind;
import org.parley.community.mail.MailPost;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.setting.Place;
import org.parley.community.unsubscribe.Subscription;

/** Writes the mail about a thread: who did what, what was written, and how to answer. */
@ApplicationScoped
class NoticeMails {

  @Inject MailTexts texts;
  @Inject Mails mails;
  @Inject NoticeHeaders headers;
  @Inject NoticeReplies replies;
  @Inject NoticeWords words;

  void queue(NoticeGroup group) {
    Optional<NoticeReplies.Reply> reply = replies.to(group);
    Optional<String> replyTo = reply.map(NoticeReplies.Reply::address);
    Subscription subscription = subscription(group);
    mails.queue(
        texts.compose(
            letter(
                group,
                reply.map(NoticeReplies.Reply::wordsKey).orElse(""),
                headers.link(subscription)),
            new MailTexts.Envelope(
                group.email(),
                group.memberId(),
                MailKind.NOTICE,
                headers.of(group, replyTo, subscription),
                posts(group),
                spaces(group))));
  }

  private Letter letter(NoticeGroup group, String replyKey, String unsubscribe) {
    Letter letter = new Letter(subject(group));
    letter.preheader(line(group.notices().get(0), group));
    if (!replyKey.isEmpty()) {
      letter.small(texts.words("notice.reply-above", Map.of()));
    }
    if (!group.keepsThreadSecret()) {
      letter.title(group.topic().title(), link(group));
    }
    for (Notice notice : group.shown()) {
      String line = line(notice, group);
      if (notice.showsPost()) {
        letter.quote(line, MailPost.of(notice.html(), Place.ofSystem().url()));
      } else {
        words
            .of(group.memberId(), notice)
            .ifPresentOrElse(post -> letter.quote(line, post), () -> letter.paragraph(line));
      }
    }
    if (group.more() > 0) {
      letter.paragraph(texts.words("notice.more", Map.of("amount", String.valueOf(group.more()))));
    }
    if (!group.keepsThreadSecret()) {
      String key = group.isOfSearch() ? "notice.saved-search.button" : "notice.button";
      letter.button(texts.words(key, Map.of()), link(group));
    }
    if (!replyKey.isEmpty()) {
      letter.small(texts.words(replyKey, Map.of()));
    }
    return letter
        .footnote(texts.words("notice.why", Map.of()))
        .footnote(texts.words("unsubscribe", Map.of()), unsubscribe)
        .footnote(texts.words("preferences", Map.of()), preferences());
  }

  private String subject(NoticeGroup group) {
    if (group.keepsThreadSecret()) {
      return texts.words("notice.report.subject", Map.of());
    }
    if (group.isOfSearch()) {
      return texts.words("notice.saved-search.subject", Map.of("title", group.topic().title()));
    }
    boolean starts =
        group.notices().stream()
            .allMatch(notice -> !notice.isAboutPost() || notice.postKind().isOpening());
    String key = starts ? "notice.subject" : "notice.again.subject";
    return texts.words(key, Map.of("title", group.topic().title()));
  }

  private String line(Notice notice, NoticeGroup group) {
    String name =
        notice.actorName().isEmpty() ? texts.words("somebody", Map.of()) : notice.actorName();
    return texts.words(
        "notice." + notice.wordsKey() + ".line",
        Map.of(
            "actor", name,
            "title", group.topic().title(),
            "thread", notice.threadTitle() == null ? "" : notice.threadTitle(),
            "amount", String.valueOf(notice.amount()),
            "detail", notice.detail()));
  }

  private static Subscription subscription(NoticeGroup group) {
    List<String> kinds =
        group.notices().stream().map(notice -> notice.kind().word()).distinct().toList();
    return new Subscription(
        group.memberId(), kinds.size() == 1 ? kinds.get(0) : Subscription.NOTICES);
  }

  /** Only what its reader has to be able to see still when the mail goes. */
  private static Set<Long> posts(NoticeGroup group) {
    return group.shown().stream()
        .filter(notice -> notice.isAboutPost() && !notice.isAboutReport())
        .map(Notice::postId)
        .collect(Collectors.toSet());
  }

  private static Set<Long> spaces(NoticeGroup group) {
    return group.notices().stream()
        .map(Notice::spaceId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String link(NoticeGroup group) {
    List<Notice> notices = group.notices();
    boolean one = notices.size() == 1 && !group.topic().isPage();
    return Place.ofSystem().link(one ? "/p/" + notices.get(0).postId() : group.topic().path());
  }

  private static String preferences() {
    return Place.ofSystem().link("/settings/notifications");
  }
}

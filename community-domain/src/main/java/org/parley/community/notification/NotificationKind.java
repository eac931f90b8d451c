package org.parley.community.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What members are told of, the most specific first: of several reasons to tell somebody of one
 * post, the first one here is the one that is told. Each comes with what is sensible for who has
 * chosen nothing.
 */
public enum NotificationKind {
  MENTION(Group.CONVERSATION, MailChoice.AT_ONCE),
  /** To a question of mine. */
  ANSWER(Group.CONVERSATION, MailChoice.AT_ONCE),
  /** To a post of mine, or in a thread of mine. */
  REPLY(Group.CONVERSATION, MailChoice.AT_ONCE),
  /** An answer of mine helped. */
  ACCEPTED(Group.HONOURS, MailChoice.AT_ONCE),
  /** An answer of mine became the company's own. */
  OFFICIAL(Group.HONOURS, MailChoice.DIGEST),
  /** A post of mine reached a round number of votes. */
  VOTES(Group.HONOURS, MailChoice.OFF),
  /** Somebody asks me to answer. */
  INVITATION(Group.CONVERSATION, MailChoice.AT_ONCE),
  /** Staff did something about a post of mine, or about what I reported. */
  MODERATION(Group.MODERATION, MailChoice.AT_ONCE),
  FOLLOWED_THREAD(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_MEMBER(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_TAG(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_SPACE(Group.FOLLOWED, MailChoice.DIGEST);

  /** Kinds that belong together in the inbox's filter. */
  public enum Group {
    CONVERSATION,
    FOLLOWED,
    HONOURS,
    MODERATION;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Group> ofWord(String word) {
      return Stream.of(values()).filter(group -> group.word().equals(word)).findFirst();
    }
  }

  private final Group group;
  private final MailChoice usualMail;

  NotificationKind(Group group, MailChoice usualMail) {
    this.group = group;
    this.usualMail = usualMail;
  }

  public Group group() {
    return group;
  }

  public MailChoice usualMail() {
    return usualMail;
  }

  /** As forms, the API and message keys spell it: {@code followed-thread}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NotificationKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}

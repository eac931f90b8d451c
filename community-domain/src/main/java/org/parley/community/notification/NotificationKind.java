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
  /** Something was said to me in private. */
  PRIVATE(Group.CONVERSATION, MailChoice.AT_ONCE),
  /** Staff did something about a post of mine, or about what I reported. */
  MODERATION(Group.MODERATION, MailChoice.AT_ONCE),
  /** What became of an idea of mine, or of one that I support or follow. */
  IDEA_STATUS(Group.KNOWLEDGE, MailChoice.DIGEST),
  /** A poll of mine, or one that I took part in, has a result. */
  POLL(Group.KNOWLEDGE, MailChoice.DIGEST),
  /** A document that I write, review or improved. */
  DOCUMENT(Group.KNOWLEDGE, MailChoice.DIGEST),
  BADGE(Group.HONOURS, MailChoice.DIGEST),
  /** I reached another trust level. */
  TRUST(Group.HONOURS, MailChoice.DIGEST),
  FOLLOWED_THREAD(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_MEMBER(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_BLOG(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_TAG(Group.FOLLOWED, MailChoice.DIGEST),
  FOLLOWED_SPACE(Group.FOLLOWED, MailChoice.DIGEST),
  /** What a search that I saved has found; each search says how, and this says how at most. */
  SAVED_SEARCH(Group.FOLLOWED, MailChoice.AT_ONCE);

  /** Kinds that belong together in the inbox's filter. */
  public enum Group {
    CONVERSATION,
    FOLLOWED,
    HONOURS,
    KNOWLEDGE,
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

  /**
   * Whether what happened is said by the notification's detail, if any, each in words of its own.
   */
  public boolean isToldByDetail() {
    return this == PRIVATE
        || this == MODERATION
        || this == IDEA_STATUS
        || this == POLL
        || this == DOCUMENT
        || this == SAVED_SEARCH;
  }

  /** As forms, the API and message keys spell it: {@code followed-thread}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NotificationKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}

package org.parley.community.badge.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerMadeOfficial;
import org.parley.community.thread.OfficialAnswerWithdrawn;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.thread.ThreadRetagged;
import org.parley.community.vote.PostVoted;

/** What a post {@code p} of a thread {@code t} must be for a rule to count it. */
public enum Condition {
  SCORE(Argument.NUMBER, "", PostVoted.class),
  ACCEPTED(
      Argument.NONE,
      "t.accepted_post_id = p.id and t.author_id is distinct from p.author_id",
      AnswerAccepted.class,
      AcceptanceWithdrawn.class),
  OFFICIAL(
      Argument.NONE,
      "t.official_post_id = p.id",
      AnswerMadeOfficial.class,
      OfficialAnswerWithdrawn.class),
  SOLVED(
      Argument.NONE,
      "t.accepted_post_id is not null",
      AnswerAccepted.class,
      AcceptanceWithdrawn.class),
  OWN_QUESTION(Argument.NONE, "t.author_id = p.author_id"),
  /** The first answer that its thread shows. */
  FIRST(
      Argument.NONE,
      """
      not exists (select 1 from post earlier
                  where earlier.thread_id = p.thread_id and earlier.kind = 'ANSWER'
                    and earlier.state = 'PUBLISHED'
                    and (earlier.created_at, earlier.id) < (p.created_at, p.id))\
      """),
  WITHIN(Argument.SPAN, "p.created_at <= t.created_at + interval '%s'"),
  AFTER(Argument.SPAN, "p.created_at > t.created_at + interval '%s'"),
  BY_MAIL(
      Argument.NONE,
      """
      exists (select 1 from inbound_mail mail
              where mail.post_id = p.id and mail.outcome = 'POSTED')\
      """),
  WITH_PICTURE(
      Argument.NONE,
      """
      exists (select 1 from post_attachment pa join attachment a on a.id = pa.attachment_id
              where pa.post_id = p.id and a.width is not null)\
      """,
      PostEdited.class),
  TAG(
      Argument.NAME,
      """
      exists (select 1 from thread_tag tt join tag on tag.id = tt.tag_id
              where tt.thread_id = t.id and tag.name = '%s')\
      """,
      PostEdited.class,
      ThreadRetagged.class),
  SPACE(
      Argument.NAME,
      "t.space_id = (select s.id from space s where s.slug = '%s')",
      ThreadMoved.class);

  /** What stands behind the word. */
  public enum Argument {
    NONE,
    /** {@code >= 5} */
    NUMBER,
    /** {@code (30 min)} */
    SPAN,
    /** {@code (battery)} */
    NAME
  }

  private final Argument argument;
  private final String sql;
  private final Set<Class<? extends DomainEvent>> heard;

  @SafeVarargs
  Condition(Argument argument, String sql, Class<? extends DomainEvent>... heard) {
    this.argument = argument;
    this.sql = sql;
    this.heard = Set.of(heard);
  }

  Argument argument() {
    return argument;
  }

  Set<Class<? extends DomainEvent>> heard() {
    return heard;
  }

  /** The condition with its argument, which was checked to be harmless. */
  String sql(String with) {
    return sql.formatted(with);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Condition> ofWord(String word) {
    return Stream.of(values()).filter(condition -> condition.word().equals(word)).findFirst();
  }
}

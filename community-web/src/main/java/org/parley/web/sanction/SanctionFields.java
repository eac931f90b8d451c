package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.parley.community.problem.Invalid;
import org.parley.moderation.flag.NoteText;
import org.parley.moderation.sanction.NewSanction;
import org.parley.moderation.sanction.SanctionKind;
import org.parley.moderation.sanction.SanctionReason;
import org.parley.moderation.sanction.SanctionTerms;

/** The fields of the form in which something is decided about a member. What was typed stays. */
@Named
@RequestScoped
public class SanctionFields {

  private static final List<String> DAYS = List.of("1", "3", "7", "30");

  @Inject HttpServletRequest request;
  @Inject Clock clock;

  /**
   * What the form asks for.
   *
   * @throws Invalid with the field that will not do
   */
  NewSanction wanted() {
    SanctionKind kind = SanctionKind.ofWord(of("kind"));
    SanctionReason reason = SanctionReason.ofWord(of("reason"));
    if (kind == SanctionKind.BAN && of("sure").isEmpty()) {
      throw new Invalid("sure", "sanction.sure");
    }
    SanctionTerms terms =
        new SanctionTerms(kind, reason, of("message"), kind.hasEnd() ? until() : null);
    return new NewSanction(terms, NoteText.of(of("note")), of("key").isEmpty() ? null : of("key"));
  }

  private Instant until() {
    if (DAYS.contains(of("ends"))) {
      return clock.instant().plus(Duration.ofDays(Long.parseLong(of("ends"))));
    }
    if (of("until").isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(of("until")).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new Invalid("until", "sanction.until-unreadable");
    }
  }

  /** What was typed into a field; empty, never null. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }

  /** Whether this choice of a field was made; the usual one when none was. */
  public boolean isChosen(String field, String value, String usual) {
    return value.equals(of(field).isEmpty() ? usual : of(field));
  }

  public List<String> getKinds() {
    return Arrays.stream(SanctionKind.values()).map(SanctionKind::word).toList();
  }

  public List<String> getReasons() {
    return Arrays.stream(SanctionReason.values()).map(SanctionReason::word).toList();
  }

  public List<String> getDays() {
    return DAYS;
  }

  public int getLongestMessage() {
    return SanctionTerms.LONGEST_MESSAGE;
  }

  public int getLongestNote() {
    return NoteText.LONGEST;
  }

  /** A key that makes sure that the form, sent twice, decides once. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }
}

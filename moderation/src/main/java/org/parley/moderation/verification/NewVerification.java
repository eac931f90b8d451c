package org.parley.moderation.verification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;
import org.parley.community.verified.VerifiedAnswers.Terms;

/**
 * What somebody verifies an answer for.
 *
 * @param until the last day, in UTC
 * @param postVersion the version of the post that was read
 */
public record NewVerification(String productVersion, LocalDate until, long postVersion) {

  public static final int LONGEST_VERSION = 60;

  /** Nobody knows what a product will be like after so many years. */
  public static final int MOST_YEARS = 3;

  public NewVerification {
    productVersion = productVersion == null ? "" : TextRules.normalizeTitle(productVersion);
    if (productVersion.isEmpty()) {
      throw new Invalid("productVersion", "verification.version-blank");
    }
    if (productVersion.length() > LONGEST_VERSION) {
      throw new Invalid("productVersion", "verification.version-too-long", LONGEST_VERSION);
    }
  }

  /**
   * Reads what was typed or sent.
   *
   * @param until such as {@code 2027-03-31}
   * @throws Invalid naming the field that will not do
   */
  public static NewVerification of(String productVersion, String until, Long postVersion) {
    if (postVersion == null) {
      throw new Invalid("version", "version.missing");
    }
    return new NewVerification(productVersion, day(until), postVersion);
  }

  private static LocalDate day(String until) {
    if (until == null || until.isBlank()) {
      throw new Invalid("until", "verification.until-missing");
    }
    try {
      return LocalDate.parse(until.strip());
    } catch (DateTimeParseException e) {
      throw new Invalid("until", "verification.until-unreadable");
    }
  }

  /**
   * The terms, if their end can be the end of something that begins today.
   *
   * @throws Invalid when it is over already, or too far away
   */
  Terms from(LocalDate today) {
    if (until.isBefore(today)) {
      throw new Invalid("until", "verification.until-past");
    }
    if (until.isAfter(today.plusYears(MOST_YEARS))) {
      throw new Invalid("until", "verification.until-far", MOST_YEARS);
    }
    return new Terms(productVersion, until);
  }
}

package org.parley.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.PostKind;
import org.parley.search.Condition.Between;
import org.parley.search.Condition.OneOf;

/** What may stand before a colon. Days are those of UTC. */
enum SearchOperator {
  USER {
    @Override
    Condition read(String value, boolean negated) {
      String handle = value.startsWith("@") ? value.substring(1) : value;
      return named(SearchField.AUTHOR, handle, negated);
    }
  },
  TAG {
    @Override
    Condition read(String value, boolean negated) {
      return named(SearchField.TAG, value.startsWith("#") ? value.substring(1) : value, negated);
    }
  },
  SPACE {
    @Override
    Condition read(String value, boolean negated) {
      return named(SearchField.SPACE, value, negated);
    }
  },
  IS {
    @Override
    Condition read(String value, boolean negated) {
      return switch (lower(value)) {
        case "answered" -> new OneOf(SearchField.ANSWERED, TRUE, negated);
        case "unanswered" -> new OneOf(SearchField.ANSWERED, FALSE, negated);
        case "accepted" -> new OneOf(SearchField.ACCEPTED, TRUE, negated);
        case "verified" -> new OneOf(SearchField.VERIFIED, TRUE, negated);
        default -> new OneOf(SearchField.TYPE, Set.of(kind(value).name()), negated);
      };
    }

    private PostKind kind(String value) {
      return Arrays.stream(PostKind.values())
          .filter(kind -> kind.name().equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(() -> new Invalid("q", "search.is", value));
    }
  },
  /** From this day on; with a minus, up to the day before. */
  AFTER {
    @Override
    Condition read(String value, boolean negated) {
      return negated ? new Between(null, day(value)) : new Between(day(value), null);
    }
  },
  /** Up to the day before; with a minus, from this day on. */
  BEFORE {
    @Override
    Condition read(String value, boolean negated) {
      return AFTER.read(value, !negated);
    }
  },
  THREAD {
    @Override
    Condition read(String value, boolean negated) {
      if (!value.matches("[0-9]{1,18}")) {
        throw new Invalid("q", "search.thread", value);
      }
      return named(SearchField.THREAD, Long.toString(Long.parseLong(value)), negated);
    }
  };

  private static final int YEAR = "2026".length();
  private static final int MONTH = "2026-01".length();
  private static final int DAY = "2026-01-31".length();
  private static final Set<String> TRUE = Set.of("true");
  private static final Set<String> FALSE = Set.of("false");

  /** The operator before the word's first colon; empty when there is none. */
  static Optional<SearchOperator> at(String word) {
    int colon = word.indexOf(':');
    return Arrays.stream(values())
        .filter(operator -> colon > 0 && operator.name().equalsIgnoreCase(word.substring(0, colon)))
        .findFirst();
  }

  /**
   * What must be true of a post.
   *
   * @throws Invalid when the value is none
   */
  abstract Condition read(String value, boolean negated);

  private static Condition named(SearchField field, String name, boolean negated) {
    return new OneOf(field, Set.of(lower(name)), negated);
  }

  private static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** The beginning of {@code 2026-01-31}, {@code 2026-01} or {@code 2026}. */
  private static Instant day(String value) {
    try {
      LocalDate day =
          value.length() == YEAR
              ? Year.parse(value).atDay(1)
              : value.length() == MONTH ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
      if (value.length() > DAY) {
        throw new Invalid("q", "search.date", value);
      }
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      Invalid invalid = new Invalid("q", "search.date", value);
      invalid.initCause(e);
      throw invalid;
    }
  }
}

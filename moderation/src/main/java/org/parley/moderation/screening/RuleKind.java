package org.parley.moderation.screening;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;
import org.parley.moderation.screening.criterion.AccountAge;
import org.parley.moderation.screening.criterion.Criterion;
import org.parley.moderation.screening.criterion.Files;
import org.parley.moderation.screening.criterion.Languages;
import org.parley.moderation.screening.criterion.Links;
import org.parley.moderation.screening.criterion.ModelClaim;
import org.parley.moderation.screening.criterion.PatternSearch;
import org.parley.moderation.screening.criterion.PostingRate;
import org.parley.moderation.screening.criterion.PrivateDetails;
import org.parley.moderation.screening.criterion.Settings;
import org.parley.moderation.screening.criterion.StaffNames;
import org.parley.moderation.screening.criterion.ToneDrop;
import org.parley.moderation.screening.criterion.WordList;

/** What a rule can look for, and the fields that say it. */
public enum RuleKind {
  /** Words and phrases of any sort. */
  WORDS(WordList::of, Field.lines("words"), Field.choice("forms", "any", "exact")),
  /** Names of other companies and of what they make. */
  COMPETITOR(WordList::of, Field.lines("words"), Field.choice("forms", "any", "exact")),
  /** Names of the company's own products, for who wants to look at what is said of them. */
  PRODUCT(WordList::of, Field.lines("words"), Field.choice("forms", "any", "exact")),
  PATTERN(PatternSearch::of, Field.line("pattern")),
  LINKS(Links::of, Field.line("most"), Field.lines("denied"), Field.lines("allowed")),
  RATE(PostingRate::of, Field.line("posts"), Field.line("minutes")),
  ACCOUNT_AGE(AccountAge::of, Field.line("days")),
  ATTACHMENTS(Files::of, Field.line("most"), Field.lines("endings")),
  LANGUAGE(Languages::of, Field.lines("languages")),
  PERSONAL_DATA(PrivateDetails::of, Field.lines("kinds")),
  STAFF_NAMES(StaffNames::of),
  /** What a trained model claims: anger, an insult, somebody who asks for a human. */
  MODEL(ModelClaim::of, new Field("model", false, ModelClaim.choices()), Field.line("threshold")),
  /** A thread that is getting out of hand. */
  TONE_DROP(ToneDrop::of, Field.line("latest"), Field.line("fall"));

  /**
   * One of the settings.
   *
   * @param isLong whether it takes several lines
   * @param choices what can be chosen; empty when it is typed
   */
  public record Field(String name, boolean isLong, List<String> choices) {

    static Field line(String name) {
      return new Field(name, false, List.of());
    }

    static Field lines(String name) {
      return new Field(name, true, List.of());
    }

    static Field choice(String name, String... choices) {
      return new Field(name, false, List.of(choices));
    }
  }

  private final Function<Settings, Criterion> reading;
  private final List<Field> fields;

  RuleKind(Function<Settings, Criterion> reading, Field... fields) {
    this.reading = reading;
    this.fields = List.of(fields);
  }

  /**
   * What rules with these settings look for.
   *
   * @throws Invalid when a setting will not do
   */
  public Criterion criterion(Settings settings) {
    return reading.apply(settings);
  }

  public List<Field> fields() {
    return fields;
  }

  /** Whether its hits are words that it was told to find, which can be covered. */
  public boolean findsWords() {
    return switch (this) {
      case WORDS, COMPETITOR, PRODUCT, PATTERN, LINKS, PERSONAL_DATA, STAFF_NAMES -> true;
      case RATE, ACCOUNT_AGE, ATTACHMENTS, LANGUAGE, MODEL, TONE_DROP -> false;
    };
  }

  /** Whether its hits can tell something of who wrote the post. */
  public boolean tellsOfPeople() {
    return this == MODEL || this == TONE_DROP;
  }

  /** As forms, the API and message keys spell it: {@code staff-names}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static RuleKind ofWord(String word) {
    return Stream.of(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("kind", "screening.kind"));
  }
}

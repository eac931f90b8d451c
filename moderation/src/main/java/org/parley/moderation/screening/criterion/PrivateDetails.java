package org.parley.moderation.screening.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.community.personaldata.PersonalData;
import org.parley.community.problem.Invalid;

/** Phone numbers, bank accounts, cards, secrets and mail addresses. */
public final class PrivateDetails implements Criterion {

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.[a-z]{2,24}");

  /** What can be looked for. */
  enum Detail {
    CARD,
    IBAN,
    SECRET,
    PHONE,
    EMAIL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Detail of(String word) {
      return Stream.of(values())
          .filter(detail -> detail.word().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new Invalid("kinds", "screening.detail", word));
    }
  }

  private final Set<Detail> wanted;

  PrivateDetails(Set<Detail> wanted) {
    this.wanted = wanted;
  }

  public static PrivateDetails of(Settings settings) {
    Set<Detail> wanted = EnumSet.noneOf(Detail.class);
    settings.requiredLines("kinds").forEach(line -> wanted.add(Detail.of(line)));
    return new PrivateDetails(wanted);
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    List<Match> found = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      String text = post.text(passage);
      PersonalData.find(text).stream()
          .filter(finding -> wanted.contains(Detail.valueOf(finding.kind().name())))
          .forEach(finding -> found.add(Match.in(passage, text, finding.start(), finding.end())));
      if (wanted.contains(Detail.EMAIL)) {
        Matcher address = EMAIL.matcher(text);
        while (found.size() < MOST && address.find()) {
          found.add(Match.in(passage, text, address.start(), address.end()));
        }
      }
    }
    return found.stream().limit(MOST).toList();
  }
}

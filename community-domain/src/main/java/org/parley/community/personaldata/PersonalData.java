package org.parley.community.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what somebody may not want to tell everybody: cards, bank accounts, secrets, phone numbers.
 * It only warns, so it would rather say too little than cry at every number; see {@link
 * CardNumbers} for what is never stored.
 */
public final class PersonalData {

  /** More than this in one text are not told one by one. */
  public static final int MOST = 20;

  private PersonalData() {}

  /** What a passage seems to be; an earlier kind wins where two overlap. */
  public enum Kind {
    CARD,
    IBAN,
    SECRET,
    PHONE
  }

  /**
   * A passage of a text.
   *
   * @param line counted from 1
   * @param start in UTF-16 units, as browsers count
   * @param end not included
   * @param sample enough to recognise it, too little to use it
   */
  public record Finding(Kind kind, int line, int start, int end, String sample) {}

  /** The first {@value #MOST} findings, in the order of the text. */
  public static List<Finding> find(String text) {
    List<Found> found = new ArrayList<>();
    add(found, Kind.CARD, CardNumbers.find(text));
    add(found, Kind.IBAN, Ibans.find(text));
    add(found, Kind.SECRET, Secrets.find(text));
    add(found, Kind.PHONE, PhoneNumbers.find(text));
    return found.stream()
        .sorted(Comparator.comparingInt(each -> each.span().start()))
        .limit(MOST)
        .map(each -> finding(text, each))
        .toList();
  }

  private record Found(Kind kind, Span span) {}

  private static void add(List<Found> found, Kind kind, List<Span> spans) {
    for (Span span : spans) {
      if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
        found.add(new Found(kind, span));
      }
    }
  }

  private static Finding finding(String text, Found found) {
    Span span = found.span();
    int line = 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
    String sample = sample(text.substring(span.start(), span.end()));
    return new Finding(found.kind(), line, span.start(), span.end(), sample);
  }

  private static String sample(String passage) {
    int[] points = passage.replaceAll("\\s+", " ").codePoints().toArray();
    int shown = Math.min(4, points.length / 4);
    return new String(points, 0, shown) + "…" + new String(points, points.length - 2, 2);
  }
}

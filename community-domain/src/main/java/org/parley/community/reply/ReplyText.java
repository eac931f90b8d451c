package org.parley.community.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody newly wrote in the plain text of a reply: without the mail that they answer, and
 * without their signature. Between lines that they answer one by one the quotes stay.
 */
final class ReplyText {

  private static final int LONGEST_ATTRIBUTION = 4;

  private final String marker;

  /**
   * @param marker the line above which our mails ask to reply
   */
  ReplyText(String marker) {
    this.marker = folded(marker);
  }

  String trim(String text) {
    List<String> lines =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u00a0', ' ')
            .replace("\u200b", "")
            .lines()
            .collect(Collectors.toCollection(ArrayList::new));
    lines = withoutForwardedHead(aboveMarker(lines));
    lines = withoutQuotes(withoutAttribution(lines));
    lines = Signatures.without(lines);
    return String.join("\n", lines).strip().replaceAll("\n{3,}", "\n\n");
  }

  private List<String> aboveMarker(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!marker.isEmpty() && folded(lines.get(i)).contains(marker)) {
        // somebody who answers below a quote that holds the line has written something after it
        boolean answersBelow =
            lines.get(i).stripLeading().startsWith(">") && isWrittenAfterQuote(lines, i);
        return answersBelow ? lines : new ArrayList<>(lines.subList(0, i));
      }
    }
    return lines;
  }

  private static boolean isWrittenAfterQuote(List<String> lines, int quoted) {
    List<String> rest = Signatures.without(lines.subList(quoted, lines.size()));
    return rest.stream().anyMatch(line -> !line.isBlank() && !isQuote(line));
  }

  /** Everything from the head of the former mail on, as Outlook puts it. */
  private static List<String> withoutForwardedHead(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (FormerMail.beginsAt(lines, i)) {
        return new ArrayList<>(lines.subList(0, i));
      }
    }
    return lines;
  }

  /** Removes "On Monday, Ben wrote:", which may be broken into several lines. */
  private static List<String> withoutAttribution(List<String> lines) {
    List<String> kept = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int length = attributionLength(lines, i);
      if (length == 0) {
        kept.add(lines.get(i));
      }
      i += Math.max(length, 1);
    }
    return kept;
  }

  /** Only above a quote, or at the end where a client left the quote out. */
  private static int attributionLength(List<String> lines, int from) {
    StringBuilder joined = new StringBuilder();
    for (int n = 1; n <= LONGEST_ATTRIBUTION && from + n <= lines.size(); n++) {
      String line = lines.get(from + n - 1);
      if (line.isBlank() || isQuote(line)) {
        return 0;
      }
      joined.append(n == 1 ? "" : " ").append(line.strip());
      if (FormerMail.isAttribution(joined.toString()) && isFollowedByQuote(lines, from + n)) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isFollowedByQuote(List<String> lines, int from) {
    for (String line : lines.subList(from, lines.size())) {
      if (!line.isBlank()) {
        return isQuote(line);
      }
    }
    return true;
  }

  /**
   * A quote at the end or at the beginning is what they answer; several with words between them are
   * answered line by line, and stay.
   */
  private static List<String> withoutQuotes(List<String> lines) {
    List<String> open = withoutTrailingQuote(lines);
    boolean isLineByLine = quotesFollowedByWords(open) > 1;
    return isLineByLine ? open : open.stream().filter(line -> !isQuote(line)).toList();
  }

  private static List<String> withoutTrailingQuote(List<String> lines) {
    List<String> unsigned = Signatures.without(lines);
    int end = unsigned.size();
    while (end > 0 && (unsigned.get(end - 1).isBlank() || isQuote(unsigned.get(end - 1)))) {
      end--;
    }
    return unsigned.subList(0, end);
  }

  private static long quotesFollowedByWords(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
    return IntStream.range(1, written.size())
        .filter(i -> isQuote(written.get(i - 1)) && !isQuote(written.get(i)))
        .count();
  }

  static boolean isQuote(String line) {
    return line.stripLeading().startsWith(">");
  }

  private static String folded(String line) {
    return Pattern.compile("[\\s>*_#-]+")
        .matcher(line)
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

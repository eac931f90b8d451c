package org.parley.community.reply;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How mail programs introduce the mail that is answered, in the languages of our customers. */
final class FormerMail {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)\\s*[-_*]{2,}\\s*(original message|original appointment|forwarded message"
              + "|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht"
              + "|message d.origine|message original|message transféré"
              + "|mensaje original|mensaje reenviado|messaggio originale|oorspronkelijk bericht"
              + "|mensagem original)\\s*[-_*]{2,}\\s*");

  private static final Pattern RULE = Pattern.compile("\\s*_{10,}\\s*");

  private static final Pattern FROM =
      Pattern.compile(
          "(?iu)\\s*[*_]{0,2}(from|von|de|da|van|expéditeur|od)\\s*:[*_]{0,2}\\s*\\S.*");

  private static final Pattern HEADER =
      Pattern.compile(
          "(?iu)\\s*[*_]{0,2}(sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|date"
              + "|à|objet|enviado|enviado el|fecha|para|asunto|inviato|data|a|oggetto|verzonden"
              + "|aan|onderwerp|antwort an|reply-to)\\s*:[*_]{0,2}.*");

  private static final int HEADERS_NEEDED = 2;
  private static final int HEAD_LINES = 6;
  private static final int LONGEST_ATTRIBUTION = 400;

  /** Each begins and ends in its language's way; what is between is a date and a name. */
  private static final List<Pattern> ATTRIBUTIONS =
      List.of(
          attribution("on\\b.*\\bwrote\\s*:"),
          attribution(".*<[^<>\\s]+@[^<>\\s]+>.*\\bwrote\\s*:"),
          attribution("(am|on)\\b.*\\bschrieb\\b.*:"),
          attribution(".*\\d.*\\bschrieb\\b.*:"),
          attribution("le\\b.*\\ba\\s+écrit\\s*:"),
          attribution("el\\b.*\\bescribió\\s*:"),
          attribution("il\\b.*\\bha\\s+scritto\\s*:"),
          attribution("op\\b.*\\b(schreef|geschreven)\\b.*:"),
          attribution("(em|a)\\b.*\\bescreveu\\s*:"),
          attribution("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*<[^<>\\s]+@[^<>\\s]+>\\s*:"));

  private FormerMail() {}

  private static Pattern attribution(String shape) {
    return Pattern.compile("(?iu)" + shape + "\\s*");
  }

  static boolean isAttribution(String line) {
    String one = line.strip().replaceFirst("^[*_]+", "").toLowerCase(Locale.ROOT);
    return one.length() <= LONGEST_ATTRIBUTION
        && one.endsWith(":")
        && ATTRIBUTIONS.stream().anyMatch(shape -> shape.matcher(one).matches());
  }

  /** Whether the former mail, with its own head, begins at this line. */
  static boolean beginsAt(List<String> lines, int index) {
    String line = lines.get(index);
    if (SEPARATOR.matcher(line).matches()) {
      return true;
    }
    int head = RULE.matcher(line).matches() ? nextWritten(lines, index + 1) : index;
    return head < lines.size()
        && FROM.matcher(lines.get(head)).matches()
        && headersAfter(lines, head + 1) >= HEADERS_NEEDED;
  }

  private static int nextWritten(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static long headersAfter(List<String> lines, int from) {
    return lines.subList(from, Math.min(lines.size(), from + HEAD_LINES)).stream()
        .filter(line -> HEADER.matcher(line).matches())
        .count();
  }
}

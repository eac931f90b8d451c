package org.parley.community.reply;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below a mail's words by itself: signatures, and what phones say of themselves. */
final class Signatures {

  private static final Pattern DELIMITER = Pattern.compile("\\s*--\\s*|\\s*—\\s*");

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?iu)\\s*[*_\\[(]?("
              + "sent from (my|mail for|yahoo|outlook|proton|samsung|a mobile|the|gmx|web\\.de).*"
              + "|sent (with|via|using) .{0,60}"
              + "|get outlook for .*"
              + "|von (meinem|meiner) .{0,60} (gesendet|geschickt)\\.?.*"
              + "|gesendet (von|mit|aus) .{0,80}"
              + "|diese nachricht wurde von .{0,80} gesendet\\.?"
              + "|holen sie sich outlook .*|outlook für (ios|android).*"
              + "|envoyé (de|depuis|avec|à partir de) .{0,80}"
              + "|téléchargez outlook .*|obtenir outlook .*"
              + "|enviado (desde|con|a través de) .{0,80}"
              + "|obtener outlook .*"
              + "|inviato (da|dal) .{0,80}|verzonden (vanaf|met) .{0,80}"
              + "|(please )?excuse my brevity\\.?|bitte entschuldigen sie .{0,10}kürze.{0,10}"
              + ")[*_\\])]?\\s*");

  private Signatures() {}

  static List<String> without(List<String> lines) {
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      boolean isSignature = DELIMITER.matcher(lines.get(i)).matches() && !hasQuoteBelow(lines, i);
      if (isSignature) {
        end = i;
        break;
      }
    }
    while (end > 0 && isIdle(lines.get(end - 1))) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** A signature above a quote ends before it; the quote is dealt with by itself. */
  private static boolean hasQuoteBelow(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream().anyMatch(ReplyText::isQuote);
  }

  private static boolean isIdle(String line) {
    return line.isBlank() || DEVICE.matcher(line).matches();
  }
}

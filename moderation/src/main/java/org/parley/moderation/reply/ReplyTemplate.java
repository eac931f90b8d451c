package org.parley.moderation.reply;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * The Markdown of a canned reply, with placeholders such as <code>{customer}</code>. It names no
 * placeholder that nothing fills, so that no customer ever reads one.
 */
public record ReplyTemplate(String text) {

  /** Code points. */
  public static final int LONGEST = 5_000;

  private static final String FIELD = "body";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]{1,20})\\}");

  /** What Markdown, or a mention, would make something else of. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>~@#|]");

  /**
   * Checks what was typed.
   *
   * @param typed may be null
   * @throws Invalid on the field {@code body} when it is empty, too long or not text, or has a
   *     placeholder that does not exist
   */
  public static ReplyTemplate of(String typed) {
    TextRules.bodyProblem(typed)
        .or(() -> tooLong(typed))
        .ifPresent(
            code -> {
              throw new Invalid(FIELD, "canned.body." + code, LONGEST);
            });
    String text = TextRules.normalizeBody(typed);
    PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(word -> ReplyPlaceholder.ofWord(word).isEmpty())
        .findFirst()
        .ifPresent(
            word -> {
              throw new Invalid(FIELD, "canned.placeholder", word);
            });
    return new ReplyTemplate(text);
  }

  private static Optional<String> tooLong(String typed) {
    boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
    return fits ? Optional.empty() : Optional.of(TextRules.TOO_LONG);
  }

  /** The text for one thread; names and titles stand in it as they are, not as markup. */
  public String filledWith(Map<ReplyPlaceholder, String> words) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    ReplyPlaceholder.ofWord(found.group(1))
                        .map(placeholder -> plain(words.getOrDefault(placeholder, "")))
                        .orElse(found.group())));
  }

  private static String plain(String word) {
    return MARKUP
        .matcher(word)
        .replaceAll(found -> "\\\\" + Matcher.quoteReplacement(found.group()));
  }
}

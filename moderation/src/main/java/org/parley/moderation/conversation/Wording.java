package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.markup.Markup;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.TextRules;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/** Checks and renders what somebody typed, by the rules that hold for posts. */
@ApplicationScoped
public class Wording {

  private static final int LONGEST_KEY = 100;

  @Inject Markup markup;

  /**
   * @throws Invalid when the text will not do, beside the field {@code body}
   */
  Words of(String body) {
    TextRules.bodyProblem(body)
        .ifPresent(
            problem -> {
              throw new Invalid("body", "body." + problem, TextRules.MAX_BODY);
            });
    String normal = TextRules.normalizeBody(body);
    RenderedText text = markup.render(normal);
    if (text.plainText().isBlank() && !text.html().contains("<img")) {
      throw new Invalid("body", "body.blank");
    }
    if (text.plainText().indexOf(CardNumbers.MASK) >= 0
        && CardNumbers.areIn(PlainText.of(text.html()))) {
      throw new Invalid("body", "body.card");
    }
    return new Words(normal, text.html());
  }

  /** The same for a text that may be missing. */
  Words ofOptional(String body) {
    return body == null || body.isBlank() ? Words.none() : of(body);
  }

  /**
   * @throws Invalid when it is no key
   */
  static void checkKey(String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }
}

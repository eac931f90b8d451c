package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.markup.Markup;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.TextRules;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/** Checks what somebody typed and makes a post's text of it; refuses it with the field's name. */
@ApplicationScoped
public class PostTexts {

  private static final int LONGEST_NOTE = 300;

  @Inject Markup markup;

  /** A text that passed the rules: as it is stored, and rendered. */
  record Checked(String body, RenderedText text) {}

  Checked body(String body) {
    TextRules.bodyProblem(body)
        .ifPresent(
            problem -> {
              throw new Invalid("body", "body." + problem, TextRules.MAX_BODY);
            });
    return checked(body);
  }

  Checked comment(String body) {
    TextRules.commentProblem(body)
        .ifPresent(
            problem -> {
              throw new Invalid("body", "comment." + problem, TextRules.MAX_COMMENT);
            });
    return checked(body);
  }

  Headline headline(String title, RenderedText text) {
    TextRules.titleProblem(title)
        .ifPresent(
            problem -> {
              throw new Invalid(
                  "title", "title." + problem, TextRules.MIN_TITLE, TextRules.MAX_TITLE);
            });
    return Headline.of(title, text);
  }

  /** The headline of a thread whose opening post is written already. */
  Headline headlineOf(String title, String html) {
    return headline(title, new RenderedText(html, 0, List.of(), PlainText.of(html)));
  }

  String note(String note) {
    if (note == null) {
      return "";
    }
    if (note.length() > LONGEST_NOTE) {
      throw new Invalid("note", "note.too-long", LONGEST_NOTE);
    }
    return TextRules.normalizeTitle(note);
  }

  private Checked checked(String body) {
    String normal = TextRules.normalizeBody(body);
    RenderedText text = markup.render(normal);
    // a lone comment such as <!-- x --> is text to the rules and nothing to the reader
    if (text.plainText().isBlank() && !text.html().contains("<img")) {
      throw new Invalid("body", "body.blank");
    }
    // 4111 *1111* 1111 1111 is a card number to readers only: only its plain text could be masked
    if (text.plainText().indexOf(CardNumbers.MASK) >= 0
        && CardNumbers.areIn(PlainText.of(text.html()))) {
      throw new Invalid("body", "body.card");
    }
    return new Checked(normal, text);
  }
}

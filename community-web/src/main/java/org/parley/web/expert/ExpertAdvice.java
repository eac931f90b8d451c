package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.expertise.ExpertExplanation;
import org.parley.community.expertise.ExpertRow;
import org.parley.community.expertise.NamedScope;
import org.parley.web.page.Formats;
import org.parley.web.page.Messages;

/** What would raise a member in a scope: told to themselves alone. */
@Named
@RequestScoped
public class ExpertAdvice {

  private static final Duration FRESH = Duration.ofDays(30);

  @Inject Clock clock;
  @Inject Messages messages;

  /**
   * One thing to do.
   *
   * @param link where to do it, null for nowhere in particular
   */
  public record Hint(String text, String link) {}

  /** The most telling first. */
  public List<Hint> of(NamedScope scope, ExpertExplanation explanation) {
    List<Hint> hints = new ArrayList<>();
    if (explanation != null) {
      explanation.answers().stream()
          .filter(answer -> isObjectedTo(answer.verdict()))
          .forEach(
              answer ->
                  hints.add(
                      new Hint(
                          messages.text("expert.advice.edit", answer.threadTitle()),
                          "/p/" + answer.postId() + "/edit")));
      hints.addAll(ofTally(explanation.row()));
    }
    hints.add(new Hint(messages.text("expert.advice.answer"), unanswered(scope)));
    return hints;
  }

  private List<Hint> ofTally(ExpertRow row) {
    List<Hint> hints = new ArrayList<>();
    int open = row.tally().answers() - row.tally().judged();
    if (open > 0) {
      hints.add(new Hint(messages.text("expert.advice.open", open), null));
    }
    boolean isFading =
        row.lastAnswerAt() != null && row.lastAnswerAt().isBefore(clock.instant().minus(FRESH));
    if (isFading) {
      hints.add(
          new Hint(messages.text("expert.advice.fading", Formats.ago(row.lastAnswerAt())), null));
    }
    return hints;
  }

  private static boolean isObjectedTo(CheckVerdict verdict) {
    return verdict == CheckVerdict.OUTDATED || verdict == CheckVerdict.WRONG;
  }

  private static String unanswered(NamedScope scope) {
    if (scope.isAll()) {
      return "/?sort=unanswered";
    }
    return (scope.isSpace() ? "/s/" : "/tags/")
        + Formats.segment(scope.word())
        + "?sort=unanswered";
  }
}

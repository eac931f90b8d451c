package org.parley.web.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.parley.community.reputation.LedgerLine;
import org.parley.community.reputation.VotingCaseViews;
import org.parley.community.trust.Step;
import org.parley.web.page.Formats;
import org.parley.web.page.Messages;

/** Says entries of the ledger, steps to a level and what is wrong with votes in words. */
@Named
@ApplicationScoped
public class ReputationWords {

  @Inject Messages messages;

  /** {@code +10}, {@code −2} with a minus sign that reads as one, or {@code 0}. */
  public String points(int points) {
    String size = Formats.number(Math.abs((long) points));
    return points == 0 ? size : (points > 0 ? "+" : "−") + size;
  }

  /** The class of the points: what is gained, lost, or neither. */
  public String tone(int points) {
    return points == 0 ? "none" : points > 0 ? "gain" : "loss";
  }

  /** What an entry is: the cause, or why an earlier one was taken back. */
  public String what(LedgerLine line) {
    String cause = messages.text("reputation.cause." + line.cause().word());
    if (line.reason() == null) {
      return cause;
    }
    String way = line.isReversal() ? "reputation.reversed." : "reputation.anew.";
    return messages.text(way + line.reason().word(), cause);
  }

  /** What is still missing: {@code 3 more answers}; what it takes when nothing is. */
  public String missing(Step step) {
    return step.isDone() ? needed(step) : messages.text("trust.more." + word(step), step.missing());
  }

  /** What it takes: {@code 3 answers}. */
  public String needed(Step step) {
    return messages.text("trust.needed." + word(step), step.needed());
  }

  /** How far it is: {@code 2 of 3}. */
  public String progress(Step step) {
    return messages.text(
        "trust.progress", Formats.number(step.done()), Formats.number(step.needed()));
  }

  /** What was found about votes, with its figures. */
  public String evidence(VotingCaseViews.Entry entry) {
    return messages.text(
        "voting.evidence." + entry.kind().name().toLowerCase(Locale.ROOT),
        entry.votes(),
        time(entry.seconds()),
        entry.share(),
        entry.expected() == null ? 0 : entry.expected());
  }

  private String time(long seconds) {
    if (seconds < 120) {
      return messages.text("voting.seconds", seconds);
    }
    return seconds < 2 * 86_400
        ? messages.text("voting.minutes", seconds / 60)
        : messages.text("voting.days", seconds / 86_400);
  }

  private static String word(Step step) {
    return step.measure().word();
  }
}

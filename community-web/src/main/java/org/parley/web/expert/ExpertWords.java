package org.parley.web.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.parley.community.checking.Accuracy;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.expertise.ExpertMatch;
import org.parley.community.expertise.ExpertRow;
import org.parley.community.recruiting.CandidateState;
import org.parley.web.page.Messages;

/** Ranks and findings in words: "12 accepted of 15 judged in Billing, two this month". */
@Named
@ApplicationScoped
public class ExpertWords {

  private static final int PERCENT = 100;

  @Inject Messages messages;

  /** Why somebody stands where they stand. */
  public String sentence(ExpertRow row) {
    String where =
        row.scopeName().isEmpty() ? "" : " " + messages.text("expert.in", row.scopeName());
    return counted(row.tally()) + where + messages.text("expert.recent", row.recent());
  }

  private String counted(ExpertRow.Tally tally) {
    if (tally.approved() == 0) {
      return messages.text("expert.voted", tally.answers());
    }
    String key = tally.verified() == 0 ? "expert.accepted" : "expert.approved";
    return messages.text(key, tally.approved(), tally.judged());
  }

  /** Why somebody may know about a question. */
  public String reason(ExpertMatch match) {
    return messages.text(
        "expert.reason." + match.reason().name().toLowerCase(Locale.ROOT),
        match.tally().answers(),
        match.tally().approved(),
        match.topic());
  }

  /** {@code 83 % (44–97 %)}: the share that was correct, and where the truth lies. */
  public String accuracy(Accuracy accuracy) {
    return messages.text(
        "check.accuracy.share",
        percent(accuracy.share()),
        percent(accuracy.interval().low()),
        percent(accuracy.interval().high()));
  }

  /** What the methods say, each for itself. */
  public String method(ExpertRow row) {
    return messages.text("expertise.method", percent(row.wilson()), row.z(), row.expertiseRank());
  }

  /** {@code 62 %}. */
  public String share(double share) {
    return messages.text("expert.percent", percent(share));
  }

  /** The style of a candidate's badge. */
  public String stateTone(CandidateState state) {
    return switch (state) {
      case NEW -> "";
      case CONTACTED -> "warn";
      case DECLINED -> "bad";
      case RECRUITED -> "good";
    };
  }

  /** The style of a finding's badge. */
  public String tone(CheckVerdict verdict) {
    return switch (verdict) {
      case CORRECT -> "good";
      case OUTDATED -> "warn";
      case WRONG -> "bad";
    };
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}

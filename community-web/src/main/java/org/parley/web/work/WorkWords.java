package org.parley.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Locale;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpView;
import org.parley.moderation.followup.FollowUpView.HistoryLine;
import org.parley.web.page.Messages;

/** Follow-ups in words. */
@Named
@ApplicationScoped
public class WorkWords {

  /** Nearer to nothing a text is neither glad nor unhappy. */
  private static final double CLEAR = 0.2;

  @Inject Messages messages;

  /** What was done and by whom: {@code Maja Lind gave it to Tomasz Nowicki}. */
  public String entry(HistoryLine line) {
    String by = line.by().isKnown() ? line.by().displayName() : messages.text("work.community");
    return messages.text(
        "follow-up.deed." + deed(line, by),
        by,
        word(line, line.before()),
        word(line, line.after()));
  }

  private static String deed(HistoryLine line, String by) {
    if (line.deed() == Deed.OVERFLOWED && line.after().isEmpty()) {
      return "EASED";
    }
    boolean isTaken = line.deed() == Deed.ASSIGNED && by.equals(line.after());
    return isTaken ? "TAKEN" : line.deed().name();
  }

  /** Of teams and agents nobody in particular is everybody. */
  private String word(HistoryLine line, String value) {
    if (value.isEmpty()) {
      return messages.text("follow-up.assign.everybody");
    }
    return switch (line.deed()) {
      case OPENED, PRIORITY -> messages.text("follow-up.priority." + value);
      case WARNED, BREACHED -> messages.text("follow-up.clock." + value.toLowerCase(Locale.ROOT));
      default -> value;
    };
  }

  /** The name of a language; its code where it has none. */
  public String language(String code) {
    return new Locale(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** {@code negative}, {@code neutral} or {@code positive}, with its number. */
  public String sentiment(double sentiment) {
    String tone = "neutral";
    if (Math.abs(sentiment) >= CLEAR) {
      tone = sentiment < 0 ? "negative" : "positive";
    }
    return messages.text(
        "follow-up.sentiment." + tone, String.format(Locale.ENGLISH, "%.2f", sentiment));
  }

  /** Minutes that were spent on it, begun ones counted. */
  public long minutes(FollowUpView followUp) {
    return Duration.ofSeconds(followUp.details().secondsSpent() + 59).toMinutes();
  }

  /** The title of its thread, as far as the reader may open it. */
  public String title(FollowUpRow row) {
    return row.thread().isOpenable()
        ? row.thread().title()
        : messages.text("follow-up.thread.hidden", String.valueOf(row.id()));
  }
}

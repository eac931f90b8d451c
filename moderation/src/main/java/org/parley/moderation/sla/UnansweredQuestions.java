package org.parley.moderation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.setting.Settings;

/** How long a question may wait for its first answer before it becomes somebody's work. */
@ApplicationScoped
public class UnansweredQuestions {

  private static final String MINUTES = "follow-up.unanswered-minutes";
  private static final int USUAL = 4 * 60;

  @Inject Settings settings;

  /** Of business time; 0 when questions may wait for ever. */
  public int minutes() {
    return settings.find(MINUTES).map(Integer::valueOf).orElse(USUAL);
  }

  void change(int minutes) {
    settings.put(MINUTES, String.valueOf(minutes));
  }
}

package org.parley.web.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.idea.IdeaView;
import org.parley.web.page.Messages;

/** How pages tell of ideas. */
@Named
@ApplicationScoped
public class IdeaWords {

  @Inject Messages messages;

  public String status(IdeaStatus status) {
    return messages.text("idea.status." + status.word());
  }

  /** The class that colours a status. */
  public String kind(IdeaStatus status) {
    return switch (status) {
      case NEW -> "";
      case UNDER_REVIEW -> "info";
      case PLANNED -> "brand";
      case STARTED -> "warn";
      case SHIPPED -> "good";
      case DECLINED -> "bad";
    };
  }

  /** {@code 2027-Q1} as people say it. */
  public String quarter(String quarter) {
    return messages.text("idea.quarter", quarter.substring(5), quarter.substring(0, 4));
  }

  /** How many votes the reader has left. */
  public String left(IdeaView.Ballots ballots) {
    return messages.text("idea.left", ballots.left(), ballots.limit());
  }

  /** What pressing the button does, or why it cannot be pressed. */
  public String button(IdeaView idea) {
    if (idea.isSupported()) {
      return messages.text(
          idea.may().support() ? "idea.support.take-back" : "idea.support.supported");
    }
    if (idea.status().isFinished()) {
      return messages.text("idea.support.finished");
    }
    return messages.text(
        idea.may().support() && idea.ballots().isSpent()
            ? "idea.support.none-left"
            : "idea.support.give");
  }
}

package org.parley.web.api.document;

import java.util.List;
import org.parley.community.document.Pushed;

/**
 * The answer to new steps.
 *
 * @param accepted false when others were quicker and nothing was added
 * @param head the number of the document's last step
 * @param steps what the editor does not know yet: the others' steps, or what the server added
 */
public record AddedStepsJson(boolean accepted, int head, List<StepJson> steps) {

  static AddedStepsJson of(Pushed pushed) {
    return new AddedStepsJson(pushed.isAccepted(), pushed.head(), StepJson.of(pushed.steps()));
  }
}

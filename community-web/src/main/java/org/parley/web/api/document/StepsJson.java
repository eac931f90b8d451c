package org.parley.web.api.document;

import java.util.List;
import org.parley.community.document.StepsSince;

/**
 * What happened to a document.
 *
 * @param head the number of its last step
 * @param more whether there are more steps behind these
 */
public record StepsJson(int head, boolean more, List<StepJson> steps) {

  static StepsJson of(StepsSince since) {
    return new StepsJson(since.head(), since.hasMore(), StepJson.of(since.steps()));
  }
}

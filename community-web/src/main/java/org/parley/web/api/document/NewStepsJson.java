package org.parley.web.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parley.community.document.DocumentRules;
import org.parley.community.document.Push;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.problem.Invalid;

/**
 * What an open editor wants to add.
 *
 * @param head the last step that it knows
 * @param client a name of its own
 * @param changes change sets as CodeMirror writes them
 */
public record NewStepsJson(Integer head, String client, List<JsonNode> changes) {

  Push push() {
    if (head == null) {
      throw new Invalid("head", "document.head");
    }
    if (changes == null || changes.size() > DocumentRules.MOST_STEPS) {
      throw new Invalid("changes", "document.steps", DocumentRules.MOST_STEPS);
    }
    return new Push(
        head, client, changes.stream().map(set -> ChangeSet.ofJson(set.toString())).toList());
  }
}

package org.parley.community.document;

import java.util.List;
import org.parley.community.document.change.ChangeSet;

/**
 * What an open editor wants to add to a document. Sending it twice adds it once: the second time it
 * is stale, and the editor finds its own steps among those that it is told.
 *
 * @param head the last step that the editor knows, on which the first change set builds
 * @param client a name that no other open editor has
 * @param changes one after the other
 */
public record Push(int head, String client, List<ChangeSet> changes) {

  public Push {
    changes = List.copyOf(changes);
  }
}

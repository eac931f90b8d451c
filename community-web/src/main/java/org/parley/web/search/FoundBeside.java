package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.search.suggest.FoundNames;
import org.parley.search.suggest.Suggestions;
import org.parley.web.security.CurrentActor;

/** People, tags, spaces and drafts that are called like what is searched for. */
@Named
@RequestScoped
public class FoundBeside {

  private static final int MOST = 5;

  @Inject CurrentActor currentActor;
  @Inject Suggestions suggestions;

  private FoundNames found;

  /** A page shows one search; none beside its later pages. */
  public FoundNames names(String typed, String after) {
    if (found == null) {
      found =
          typed.isBlank() || !after.isBlank()
              ? FoundNames.NONE
              : suggestions.names(currentActor.actor(), typed, MOST);
    }
    return found;
  }
}

package org.parley.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.search.Synonyms;

/** The synonyms of this moment: read again when any node has changed them, and only then. */
@ApplicationScoped
public class CurrentSynonyms {

  @Inject SynonymBook book;

  private volatile Reading latest = new Reading(-1, Synonyms.NONE);

  private record Reading(long changes, Synonyms synonyms) {}

  public Synonyms get() {
    long changes = book.changes();
    Reading reading = latest;
    if (reading.changes() != changes) {
      reading =
          new Reading(
              changes,
              new Synonyms(
                  book.all().stream().flatMap(entry -> entry.line().rules().stream()).toList()));
      latest = reading;
    }
    return reading.synonyms();
  }
}

package org.parley.search.lucene.words;

import java.util.List;

/** An engine's own word on how a number came about: both engines give the same kind of tree. */
public record Reason(double value, String description, List<Reason> details) {

  public Reason {
    details = List.copyOf(details);
  }
}

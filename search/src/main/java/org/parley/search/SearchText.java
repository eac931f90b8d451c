package org.parley.search;

import java.util.List;

/**
 * What somebody typed, understood: the words and phrases that are wanted and those that are not.
 * There is no other syntax, so that no text can be wrong or ask for more than a reader would.
 */
public record SearchText(List<SearchClause> wanted, List<SearchClause> unwanted) {

  public SearchText {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  public boolean isBlank() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }
}

package org.parley.moderation.screening.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which tokens a negation reaches: the four words after it, as far as its clause goes (Das and Chen
 * 2001, with a shorter reach: in posts the rest of a clause is often about something else).
 */
public final class Negation {

  private static final int REACH = 4;

  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "nowhere",
          "without",
          "hardly",
          "barely",
          "cannot",
          "cant",
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "wasnt",
          "wont",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "havent",
          "hasnt",
          "hadnt",
          "aint",
          "arent",
          "werent");

  private Negation() {}

  public static boolean isNegation(String form) {
    return WORDS.contains(form) || form.endsWith("n't");
  }

  public static BitSet reach(List<Token> tokens) {
    BitSet negated = new BitSet(tokens.size());
    int left = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.endsClause()) {
        left = 0;
      } else if (isNegation(token.form())) {
        left = REACH;
      } else if (left > 0) {
        left--;
        negated.set(i);
      }
    }
    return negated;
  }
}

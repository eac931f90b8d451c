package org.parley.moderation.screening.own;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A post on which somebody who keeps order has decided whether it is spam.
 *
 * @param text title and body as they stand now
 */
record Decision(long postId, boolean isSpam, String text) {

  /** Posts that say the same words are one example, however often somebody posts them. */
  String gist() {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

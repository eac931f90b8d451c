package org.parley.ops.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Says the same as people write it: to somebody, with a greeting, all in small letters, without a
 * full stop, with thanks at the end of a question or a complaint. So none of that is learned as a
 * sign of anything.
 */
final class Voice {

  private static final List<String> OPENINGS =
      List.of(
          "@brand ",
          "@help ",
          "@support ",
          "@acme ",
          "@anna ",
          "Hi, ",
          "Hello, ",
          "Hey ",
          "Ok, ",
          "So ",
          "Also, ",
          "FYI ",
          "Well, ",
          "Hi @brand, ",
          "@brand @acme ",
          "Btw ",
          "Yesterday: ",
          "Today: ",
          "#question ");
  private static final List<String> CLOSINGS =
      List.of(
          " Thanks.",
          " Thanks!",
          " Thank you",
          " thx",
          " Thanks in advance.",
          " Please advise.",
          " Cheers",
          " #help",
          " Regards, Anna");
  private static final Set<String> MAY_THANK =
      Set.of("complaint", "question", "statement", "human");

  private final RandomGenerator random;

  Voice(RandomGenerator random) {
    this.random = random;
  }

  String say(String text, String label) {
    String said = text;
    if (random.nextInt(100) < 15
        && said.length() > 1
        && ".!".indexOf(said.charAt(said.length() - 1)) >= 0) {
      said = said.substring(0, said.length() - 1);
    }
    if (random.nextInt(100) < 20 && MAY_THANK.contains(label)) {
      said += CLOSINGS.get(random.nextInt(CLOSINGS.size()));
    }
    if (random.nextInt(100) < 45 && !said.startsWith("@")) {
      said = OPENINGS.get(random.nextInt(OPENINGS.size())) + said;
    }
    return random.nextInt(100) < 25 ? said.toLowerCase(Locale.ROOT) : said;
  }
}

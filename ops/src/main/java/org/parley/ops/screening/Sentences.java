package org.parley.ops.screening;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences from reviews of films, restaurants and telephones, negative or positive: Kotzias et
 * al., From Group to Individual Labels (KDD 2015), CC BY 4.0, as the npm package sentiment 5.0.2
 * (MIT) carries them.
 */
final class Sentences {

  private Sentences() {}

  static List<Sample> read() {
    return Stream.of("amazon", "imdb", "yelp").flatMap(Sentences::read).toList();
  }

  private static Stream<Sample> read(String shop) {
    return TextLines.of("sentences/" + shop + ".tsv").stream()
        .map(line -> line.split("\t", 2))
        .map(parts -> new Sample(parts[1], parts[0], parts[1]));
  }
}

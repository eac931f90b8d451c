package org.parley.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/** Documents by the dice, for tests that compare an engine with a plain count of them. */
final class RandomPosts {

  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static final List<String> WORDS = List.of("water", "pump", "roof", "wire", "fence");

  private final Random dice;

  RandomPosts(long seed) {
    this.dice = new Random(seed);
  }

  List<PostDocument> threads(int number) {
    List<PostDocument> all = new ArrayList<>();
    for (long thread = 1; thread <= number; thread++) {
      List<String> tags =
          IntStream.range(0, dice.nextInt(4))
              .mapToObj(i -> "tag" + dice.nextInt(9))
              .distinct()
              .collect(Collectors.toList());
      long space = 1 + dice.nextInt(3);
      Long asker = person();
      boolean question = dice.nextBoolean();
      int posts = 1 + dice.nextInt(6);
      for (int post = 0; post < posts; post++) {
        all.add(
            new PostDocument(
                thread * 100 + post,
                thread,
                post > 0 ? PostKind.ANSWER : question ? PostKind.QUESTION : PostKind.DISCUSSION,
                question ? ThreadType.QUESTION : ThreadType.DISCUSSION,
                words(2),
                words(5),
                tags,
                space,
                asker,
                post == 0 ? asker : person(),
                posts > 1,
                post == 1 && dice.nextBoolean(),
                post > 0 && dice.nextInt(3) == 0,
                dice.nextInt(9) - 2,
                NOW.minus(Duration.ofHours(dice.nextInt(24 * 500))),
                null));
      }
    }
    return all;
  }

  private Long person() {
    long id = 10 + dice.nextInt(6);
    return id == 10 ? null : id;
  }

  private String words(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> WORDS.get(dice.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}

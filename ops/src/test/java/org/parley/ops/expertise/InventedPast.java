package org.parley.ops.expertise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.Terms;

/**
 * The past of a community that never was: three years, 1,500 questions, 250 members who answer, 40
 * tags. What differs from one to the next is who answers what, and when.
 */
final class InventedPast {

  private static final int QUESTIONS = 1_500;
  private static final int MEMBERS = 250;
  private static final int TAGS = 40;
  private static final double DAYS = 1_000;
  private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

  private final Random random = new Random(42);
  private final List<Deed> deeds = new ArrayList<>();
  private final Map<Long, Long> accepted = new HashMap<>();
  private final double[] zeal = new double[MEMBERS];
  private final double[] came = new double[MEMBERS];
  private final double[] left = new double[MEMBERS];
  private final List<Set<Integer>> knows = new ArrayList<>();
  private long posts;

  private InventedPast() {
    for (int member = 0; member < MEMBERS; member++) {
      zeal[member] = 1 / Math.pow(1 - random.nextDouble(), 1);
      came[member] = random.nextDouble() * DAYS * 0.9;
      left[member] = came[member] - 150 * Math.log(1 - random.nextDouble());
      knows.add(someTags());
    }
  }

  /** How likely a member answers a question, compared with the others. */
  private interface Habit {
    double of(int member, double day, Set<Integer> tags);
  }

  /** Members come and go, and nearly all of them keep to their tags. */
  static History specialists() {
    InventedPast past = new InventedPast();
    return past.happen(
        (member, day, tags) -> past.isThere(member, day) * past.interest(member, tags));
  }

  /** Eight members answer half of everything from the first to the last day. */
  static History generalists() {
    InventedPast past = new InventedPast();
    for (int member = 0; member < 8; member++) {
      past.zeal[member] = 20;
      past.came[member] = 0;
      past.left[member] = DAYS;
    }
    return past.happen((member, day, tags) -> past.isThere(member, day));
  }

  /** Everybody is there for a few months of each year, and knows their tags. */
  static History seasons() {
    InventedPast past = new InventedPast();
    IntToDoubleFunction season = member -> past.came[member] % 365;
    return past.happen(
        (member, day, tags) -> {
          double off = Math.abs((day - season.applyAsDouble(member) + 730 + 182) % 365 - 182);
          return past.interest(member, tags) * past.zeal[member] * (off < 50 ? 1 : 0.02);
        });
  }

  private double isThere(int member, double day) {
    return day >= came[member] && day <= left[member] ? zeal[member] : 0;
  }

  private double interest(int member, Set<Integer> tags) {
    return tags.stream().anyMatch(knows.get(member)::contains) ? 1 : 0.03;
  }

  private Set<Integer> someTags() {
    Set<Integer> tags = new LinkedHashSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      // the first tags are used the most
      tags.add((int) (TAGS * Math.pow(random.nextDouble(), 2)));
    }
    return tags;
  }

  private History happen(Habit habit) {
    for (int i = 0; i < QUESTIONS; i++) {
      ask(DAYS * (i + random.nextDouble()) / QUESTIONS, habit);
    }
    deeds.sort(Comparator.comparing(Deed::at).thenComparing(Deed::kind));
    return new History(deeds, accepted);
  }

  private void ask(double day, Habit habit) {
    Set<Integer> tags = someTags();
    long question = ++posts;
    long asker = 1_000 + random.nextInt(100_000);
    add(Deed.Kind.ASKED, day, question, question, asker, subject(tags));
    List<long[]> answers = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      long member = choose(habit, day, tags);
      double later = day - Math.log(1 - random.nextDouble()) / 3;
      add(Deed.Kind.ANSWERED, later, ++posts, question, member, Deed.Subject.NONE);
      answers.add(new long[] {posts, member, (long) Math.ceil(later)});
    }
    if (random.nextDouble() < 0.7) {
      long[] best = answers.get(random.nextInt(answers.size()));
      accepted.put(question, best[1]);
      add(Deed.Kind.ACCEPTED, best[2] + 1, best[0], question, best[1], Deed.Subject.NONE);
      add(Deed.Kind.UP, best[2] + 2, best[0], question, best[1], Deed.Subject.NONE);
    }
  }

  private long choose(Habit habit, double day, Set<Integer> tags) {
    double[] sums = new double[MEMBERS];
    double sum = 0;
    for (int member = 0; member < MEMBERS; member++) {
      sum += habit.of(member, day, tags) + 1e-9;
      sums[member] = sum;
    }
    double chosen = random.nextDouble() * sum;
    int member = 0;
    while (sums[member] < chosen) {
      member++;
    }
    return member + 1;
  }

  private Deed.Subject subject(Set<Integer> tags) {
    StringBuilder title = new StringBuilder();
    tags.forEach(
        tag ->
            title.append("matter").append(tag).append('x').append(random.nextInt(6)).append(' '));
    for (int i = 0; i < 5; i++) {
      title.append("word").append(random.nextInt(30)).append(' ');
    }
    return new Deed.Subject(
        tags.stream().map(tag -> "tag" + tag).toList(), Terms.of(title.toString()));
  }

  private void add(
      Deed.Kind kind, double day, long post, long question, long member, Deed.Subject subject) {
    Instant at = BEGIN.plus(Duration.ofSeconds((long) (day * 86_400)));
    deeds.add(new Deed(kind, at, post, question, member, 0, subject));
  }
}

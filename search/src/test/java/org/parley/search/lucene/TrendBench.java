package org.parley.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;
import org.parley.search.PostDocument;
import org.parley.search.SamplePosts;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendRequest;

/**
 * How long trends take among 100,000 posts of two years, beside a search for a common word in the
 * same run. Run by hand from the IDE or with this module's test class path.
 */
final class TrendBench {

  private static final int POSTS = 100_000;
  private static final int POSTS_IN_THREAD = 4;
  private static final int WORDS = 20_000;
  private static final int RUNS = 5;
  private static final Duration AGE = Duration.ofDays(730);
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

  private final Random random = new Random(6);

  private TrendBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("trend-bench");
    try (SearchIndex index = LuceneIndex.tryOpen(folder, "bench").orElseThrow()) {
      new TrendBench().fill(index);
      // the most frequent word but two
      SearchRequest common = new SearchRequest(SearchQuery.parse(word(2)), SamplePosts.everybody());
      System.out.println("matches of the common word " + index.find(common).total());
      double search = millis(() -> index.find(common));
      System.out.printf("search %.1f ms%n", search);
      for (int days : new int[] {7, 28, 91, 365}) {
        TrendRequest request =
            new TrendRequest(
                SamplePosts.everybody(),
                Set.of(),
                Set.of(),
                NOW.minus(Duration.ofDays(days)),
                NOW,
                7,
                45);
        TrendAnswer answer = index.trends(request);
        double trends = millis(() -> index.trends(request));
        System.out.printf(
            "%d days: %d of %d posts, before %d of %d; %d trends; %.0f ms; ratio %.0f%n",
            days,
            answer.now().posts(),
            answer.now().all(),
            answer.before().posts(),
            answer.before().all(),
            answer.trends().size(),
            trends,
            trends / search);
      }
    }
  }

  private static double millis(Supplier<?> work) {
    double[] taken = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long begin = System.nanoTime();
      Object answer = work.get();
      taken[i] = (System.nanoTime() - begin) / 1e6;
      if (answer == null) {
        throw new IllegalStateException("No answer");
      }
    }
    Arrays.sort(taken);
    return taken[RUNS / 2];
  }

  private void fill(SearchIndex index) {
    for (int from = 0; from < POSTS; from += 2_000) {
      List<PostDocument> posts = new ArrayList<>();
      for (int id = from; id < from + 2_000; id++) {
        posts.add(post(id));
      }
      index.replace(posts.stream().map(PostDocument::threadId).distinct().toList(), posts);
    }
    index.commit();
  }

  private PostDocument post(int id) {
    long thread = id / POSTS_IN_THREAD;
    boolean isOpening = id % POSTS_IN_THREAD == 0;
    long age = AGE.toSeconds() * (POSTS - id) / POSTS;
    return new PostDocument(
        id + 1L,
        thread,
        isOpening ? PostKind.QUESTION : PostKind.ANSWER,
        ThreadType.QUESTION,
        text(8),
        text(40 + random.nextInt(120)),
        List.of("tag" + thread % 20),
        SamplePosts.OPEN_SPACE,
        1L,
        (long) random.nextInt(5_000),
        false,
        false,
        false,
        random.nextInt(10),
        NOW.minusSeconds(age),
        null);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      // as Zipf has it: the second word half as often as the first
      text.append(word((int) Math.pow(WORDS, random.nextDouble()) - 1));
      text.append(random.nextInt(9) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("x");
    for (int left = number + 1; left > 0; left /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append('o');
    }
    return word.append('k').toString();
  }
}

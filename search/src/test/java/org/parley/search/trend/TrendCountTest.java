package org.parley.search.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibility;

class TrendCountTest {

  private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-03-09T00:00:00Z");
  private static final int BEFORE = 60_000;
  private static final int NOW = 30_000;

  private static final TrendLanguage PLAIN =
      new TrendLanguage() {
        @Override
        public boolean isCommon(String word) {
          return word.equals("the");
        }

        @Override
        public String stem(String word) {
          return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        }
      };

  @Test
  void ofTooManyPostsWholeThreadsAreASample() throws IOException {
    List<Integer> read = new ArrayList<>();
    TrendAnswer answer = TrendCount.of(request(10), source(read), PLAIN);

    assertThat(answer.now().all()).isEqualTo(NOW);
    assertThat(answer.now().isSample()).isTrue();
    assertThat(answer.now().posts()).isBetween(9_000, TrendSample.MOST_NOW);
    assertThat(answer.now().threads() * 3).as("threads are whole").isEqualTo(answer.now().posts());
    assertThat(answer.before().posts()).isBetween(18_000, TrendSample.MOST_BEFORE);
    assertThat(answer.trends()).extracting(Trend::shown).containsExactly("Grey screens");
    assertThat(answer.trends().get(0).ratio()).isBetween(8.0, 12.0);
  }

  @Test
  void bucketsAreEven() {
    int[] counts = new int[TrendSample.BUCKETS];
    for (long thread = 1; thread <= 1_000L * TrendSample.BUCKETS; thread++) {
      counts[TrendSample.bucket(thread)]++;
    }
    assertThat(Arrays.stream(counts)).allMatch(count -> count > 800 && count < 1_200);
  }

  @Test
  void postIsReadBackAsItWasWritten() {
    TrendPost post =
        new TrendPost(7, 8, null, -5, -3, true, List.of(List.of("a", "b"), List.of("\u00e9")));
    assertThat(TrendPost.decode(post.encoded())).isEqualTo(post);
    TrendPost silent = new TrendPost(7, 8, 9L, 5, 3, false, List.of());
    assertThat(TrendPost.decode(silent.encoded())).isEqualTo(silent);
  }

  @Test
  void wordsAreFolded() {
    assertThat(Folding.of("\u00dcber\u2019s")).isEqualTo("uber");
    assertThat(Folding.of("'s")).isEqualTo("'s");
    assertThat(Folding.of("HelioLink")).isEqualTo("heliolink");
  }

  private static TrendRequest request(int limit) {
    Visibility reader = new Visibility(Actor.visitor(), Set.of(1L), Set.of());
    return new TrendRequest(reader, Set.of(), Set.of(), FROM, TO, 7, limit);
  }

  /** Threads of three posts; in each tenth of the period, and each hundredth before, the matter. */
  private static TrendSource source(List<Integer> read) {
    return new TrendSource() {
      @Override
      public long count(Instant from, Instant to) {
        return from == null ? BEFORE : NOW;
      }

      @Override
      public void read(Slice slice, int most, Consumer<TrendPost> reader) {
        boolean isNow = slice.from() != null;
        int left = most;
        for (int post = isNow ? NOW : BEFORE; post > 0 && left > 0; post--) {
          long thread = (isNow ? 1_000_000 : 0) + (post - 1) / 3;
          if (TrendSample.bucket(thread) < slice.buckets()) {
            reader.accept(post(post, thread, isNow));
            left--;
          }
        }
        read.add(most - left);
      }
    };
  }

  private static TrendPost post(long id, long thread, boolean isNow) {
    boolean isMatter = thread % (isNow ? 10 : 100) == 0;
    List<String> said =
        isMatter ? List.of("the", "Grey", "screens") : List.of("something", "w" + id, "else");
    long at = (FROM.getEpochSecond() + 60) * 1_000_000;
    return new TrendPost(id, thread, id % 97, at, 0, true, List.of(said));
  }
}

package org.parley.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.MORNING;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.search.PostDocument;
import org.parley.search.lucene.LucenePostReader;

class StandingSearchesTest {

  private static final Set<String> LABELS =
      Set.of(PostLabels.tag("general"), PostLabels.space("open"), PostLabels.author("ben"));

  private final LucenePostReader reader = new LucenePostReader();
  private final StandingSearches standing = new StandingSearches(reader);

  @Test
  void postLooksUpTheSearchesThatMayFindIt() {
    put(1, "q=pump");
    put(2, "q=pum");
    put(3, "q=pumping+stations");
    put(4, "q=roof");
    put(5, "q=pump+-hammer");
    put(6, "q=%22water+hammer%22");
    put(7, "q=%22hammer+water%22");
    put(8, "tag=general");
    put(9, "tag=other");
    put(10, "author=ben&q=hammer");
    put(11, "author=anna&q=hammer");
    put(12, "space=open");
    put(13, "type=question");
    put(14, "q=the");

    assertThat(found(question(1, "Loud pump", "a water hammer at night")))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 6L, 8L, 10L, 12L, 13L);
  }

  @Test
  void whatWasWrittenBeforeIsNotFound() {
    standing.put(search(1, "q=pump", HowTold.INBOX, 10));

    assertThat(found(question(9, "Loud pump", ""))).isEmpty();
    assertThat(found(question(10, "Loud pump", ""))).containsExactly(1L);
  }

  @Test
  void changedSearchFindsWhatItLooksForNow() {
    put(1, "q=pump");
    put(1, "q=roof");
    assertThat(found(question(1, "Loud pump", ""))).isEmpty();
    assertThat(found(question(1, "Wet roof", ""))).containsExactly(1L);

    standing.put(search(1, "q=roof", HowTold.OFF, 0));
    assertThat(found(question(1, "Wet roof", ""))).isEmpty();
    assertThat(standing.size()).isZero();
  }

  @Test
  void searchThatCannotBeReadIsRefused() {
    assertThat(standing.put(search(1, "type=spaceship", HowTold.INBOX, 0))).isFalse();
    assertThat(standing.size()).isZero();
  }

  /** Looking up loses none: what reading every search in full would find is looked up, too. */
  @Test
  void lookingUpFindsWhatRunningEachSearchWouldFind() {
    Random random = new Random(7);
    List<String> words =
        List.of(
            "pump", "pumping", "roof", "the", "water", "hammer", "Zürich", "v2.3", "foo_bar", "a");
    for (int id = 1; id <= 400; id++) {
      put(id, "q=" + text(random, words, 1 + random.nextInt(4)).replace(" ", "+"));
    }
    for (int i = 0; i < 100; i++) {
      PostDocument post =
          tagged(
              question(500 + i, text(random, words, 3), text(random, words, 6)),
              words.get(random.nextInt(2)));
      PostReader.Read read = reader.read(post);
      Set<Long> each =
          IntStream.rangeClosed(1, 400)
              .filter(id -> read.mayBeFound(texts[id].query().text()))
              .mapToObj(Long::valueOf)
              .collect(Collectors.toSet());

      assertThat(found(post)).isEqualTo(each);
    }
  }

  private final SearchAddress[] texts = new SearchAddress[401];

  private static String text(Random random, List<String> words, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  private Set<Long> found(PostDocument post) {
    return standing.mayFind(post, LABELS);
  }

  private void put(int id, String address) {
    SavedSearch search = search(id, address, HowTold.INBOX, 0);
    texts[id] = search.address();
    assertThat(standing.put(search)).isTrue();
  }

  private static SavedSearch search(long id, String address, HowTold told, int since) {
    return new SavedSearch(
        id,
        0,
        1,
        "Search " + id,
        SearchAddress.parse(address),
        told,
        MORNING,
        MORNING.plusSeconds(since));
  }
}

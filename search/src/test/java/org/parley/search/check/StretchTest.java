package org.parley.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.IndexedPost;
import org.parley.search.check.Difference.Kind;

class StretchTest {

  @Test
  void whatIsAlikeDoesNotDiffer() {
    Stretch stretch = Stretch.of(posts(1, 2, 3), posts(1, 2, 3), 10);

    assertThat(stretch).isEqualTo(new Stretch(List.of(), 3, Long.MAX_VALUE, true));
    assertThat(Stretch.of(List.of(), List.of(), 10).isLast()).isTrue();
  }

  @Test
  void everyKindOfDifferenceIsFound() {
    List<IndexedPost> index =
        List.of(post(1), new IndexedPost(2, 2, 99), post(4), new IndexedPost(6, 7, 6), post(9));

    assertThat(Stretch.of(index, posts(1, 2, 3, 6), 10).differences())
        .containsExactly(
            new Difference(Kind.STALE, 2, 2),
            new Difference(Kind.MISSING, 3, 3),
            new Difference(Kind.EXTRA, 4, 4),
            new Difference(Kind.STALE, 6, 6),
            new Difference(Kind.EXTRA, 6, 7),
            new Difference(Kind.EXTRA, 9, 9));
  }

  @Test
  void nothingIsSaidOfWhatOnlyOneSideWasReadUpTo() {
    Stretch stretch = Stretch.of(posts(1, 2, 3), posts(2, 5, 8), 3);

    assertThat(stretch.upTo()).isEqualTo(3);
    assertThat(stretch.isLast()).isFalse();
    assertThat(stretch.compared()).isEqualTo(1);
    assertThat(stretch.differences())
        .containsExactly(new Difference(Kind.EXTRA, 1, 1), new Difference(Kind.EXTRA, 3, 3));
  }

  @Test
  void samePostTwiceIsOneTooMany() {
    List<IndexedPost> index = List.of(post(1), new IndexedPost(1, 5, 1), post(2));

    assertThat(Stretch.of(index, posts(1, 2), 10).differences())
        .containsExactly(new Difference(Kind.EXTRA, 1, 5));
  }

  private static List<IndexedPost> posts(long... ids) {
    return Arrays.stream(ids).mapToObj(StretchTest::post).toList();
  }

  private static IndexedPost post(long id) {
    return new IndexedPost(id, id, id);
  }
}

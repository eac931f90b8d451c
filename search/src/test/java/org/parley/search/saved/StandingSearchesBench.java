package org.parley.search.saved;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.search.PostDocument;
import org.parley.search.SamplePosts;
import org.parley.search.lucene.LucenePostReader;

/**
 * What one new post costs beside very many saved searches: no test, but a program that prints.
 * Words are drawn by Zipf's law from 20,000.
 */
final class StandingSearchesBench {

  private static final int WORDS = 20_000;
  private static final int POSTS = 200;

  private final Random random = new Random(11);
  private final LucenePostReader reader = new LucenePostReader();

  private StandingSearchesBench() {}

  public static void main(String[] arguments) {
    for (int searches : new int[] {1_000, 10_000, 100_000}) {
      new StandingSearchesBench().measure(searches);
    }
  }

  private void measure(int count) {
    StandingSearches standing = new StandingSearches(reader);
    List<SavedSearch> searches = IntStream.range(0, count).mapToObj(this::search).toList();
    long loading = System.nanoTime();
    searches.forEach(standing::put);
    loading = System.nanoTime() - loading;
    List<PostDocument> posts =
        IntStream.range(0, POSTS)
            .mapToObj(i -> SamplePosts.question(i + 1, text(8), text(120)))
            .toList();
    posts.forEach(post -> standing.mayFind(post, Set.of()));
    long looking = System.nanoTime();
    long found = posts.stream().mapToLong(post -> standing.mayFind(post, Set.of()).size()).sum();
    looking = System.nanoTime() - looking;
    PostReader.Read read = reader.read(posts.get(0));
    long running = System.nanoTime();
    searches.forEach(search -> read.mayBeFound(search.address().query().text()));
    running = System.nanoTime() - running;
    System.out.printf(
        "%,d searches: loading %.1f s, one post %.2f ms, %.1f found; running each %.0f ms, %.0f times%n",
        count,
        loading / 1e9,
        looking / 1e6 / POSTS,
        (double) found / POSTS,
        running / 1e6,
        (double) running * POSTS / looking);
  }

  private SavedSearch search(int id) {
    String address = "q=" + text(1 + random.nextInt(3)).replace(' ', '+');
    return new SavedSearch(
        id,
        0,
        1,
        "Search " + id,
        SearchAddress.parse(address),
        HowTold.INBOX,
        SamplePosts.MORNING,
        SamplePosts.MORNING);
  }

  private String text(int words) {
    return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }

  /** The rank of a word is as likely as its reciprocal. */
  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
    return new Random(rank)
        .ints(7, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.community.space.Visibility;

/** Every thread once, by its best post. */
public abstract class ThreadsContract extends IndexContract {

  @Test
  void threadIsShownOnceByItsBestPost() {
    PostDocument pump = question(1, "Pump", "a garden");
    index(
        pump,
        answer(pump, 2, "water water water"),
        answer(pump, 3, "some water in a long sentence about everything and nothing"),
        question(4, "Water", "water"));

    ThreadMatches found = threads(SearchQuery.parse("water "), SamplePosts.everybody());

    assertThat(posts(found)).containsExactly(4L, 2L);
    assertThat(found.items()).extracting(ThreadMatch::threadId).containsExactly(4L, 1L);
    assertThat(found.items()).extracting(ThreadMatch::more).containsExactly(0L, 1L);
    assertThat(found.total()).isEqualTo(3);
    assertThat(found.threads()).isEqualTo(2);
    assertThat(found.next()).isNull();
    assertThat(marked(found.items().get(1).best().snippetSegments())).contains("water");
  }

  @ParameterizedTest
  @EnumSource(SearchSort.class)
  void overviewTellsWhatItsPartsTell(SearchSort sort) {
    List<PostDocument> posts = new RandomPosts(5).threads(60);
    index(posts.toArray(PostDocument[]::new));
    SearchFilter all = SearchFilter.NONE;
    List<String> texts =
        List.of(
            "water pump ", "", "water -roof", "fence unicorn ", "wattr ", "pumpe unicorn fenec ");
    for (String text : texts) {
      for (SearchFilter filter : List.of(all, all.ofType("answer"), all.answered(false))) {
        for (Visibility reader : List.of(SamplePosts.everybody(), SamplePosts.anna())) {
          SearchQuery query = SearchQuery.parse(text).where(filter).sortedBy(sort).limitedTo(3);
          String second = assertOverview(query, reader).next();
          if (second != null) {
            assertOverview(query.startingAfter(second), reader);
          }
        }
      }
    }
  }

  private ThreadMatches assertOverview(SearchQuery query, Visibility reader) {
    SearchRequest request = new SearchRequest(query, reader);
    FacetRequest facets = new FacetRequest(request, 2, RandomPosts.NOW);

    SearchOverview overview = index.overview(facets);

    assertThat(overview.threads()).as("%s", request).isEqualTo(index.findThreads(request));
    assertThat(overview.facets()).as("%s", request).isEqualTo(index.facets(facets));
    if (overview.enough()) {
      SearchQuery words =
          new SearchQuery(query.text(), SearchFilter.NONE, SearchSort.RELEVANCE, null, 1);
      assertThat(index.spelling(new SearchRequest(words, reader))).as("%s", request).isEmpty();
    }
    return overview.threads();
  }

  @ParameterizedTest
  @EnumSource(SearchSort.class)
  void pagesAreThePlainHitsWithoutTheOthersOfTheirThreads(SearchSort sort) {
    List<PostDocument> posts = new RandomPosts(7).threads(50);
    index(posts.toArray(PostDocument[]::new));
    Map<Long, Long> threadOf = new HashMap<>();
    posts.forEach(post -> threadOf.put(post.postId(), post.threadId()));
    for (String text : List.of("water pump", "", "water -roof", "fence unicorn ")) {
      SearchQuery query = SearchQuery.parse(text).sortedBy(sort).limitedTo(7);
      Map<Long, Long> first = new LinkedHashMap<>();
      Map<Long, Long> number = new HashMap<>();
      for (long post : plain(query)) {
        first.putIfAbsent(threadOf.get(post), post);
        number.merge(threadOf.get(post), 1L, Long::sum);
      }

      List<ThreadMatch> walked = walk(query, first.size());

      assertThat(walked)
          .as(text)
          .extracting(thread -> thread.best().postId())
          .containsExactlyElementsOf(first.values());
      assertThat(walked)
          .allSatisfy(
              thread -> assertThat(thread.more()).isEqualTo(number.get(thread.threadId()) - 1));
    }
  }

  private List<Long> plain(SearchQuery query) {
    List<Long> posts = new ArrayList<>();
    SearchMatches page = find(query, SamplePosts.staff());
    posts.addAll(ids(page));
    while (page.next() != null) {
      page = find(query.startingAfter(page.next()), SamplePosts.staff());
      posts.addAll(ids(page));
    }
    return posts;
  }

  private List<ThreadMatch> walk(SearchQuery query, long expected) {
    ThreadMatches page = threads(query, SamplePosts.staff());
    List<ThreadMatch> walked = new ArrayList<>(page.items());
    while (page.next() != null) {
      assertThat(page.threads()).isEqualTo(expected);
      page = threads(query.startingAfter(page.next()), SamplePosts.staff());
      assertThat(page.items()).isNotEmpty();
      walked.addAll(page.items());
    }
    return walked;
  }

  @Test
  void longThreadHidesNoOther() {
    PostDocument pump = question(1, "Water pump", "water water water");
    List<PostDocument> posts = new ArrayList<>(List.of(pump, question(5_000, "Roof", "water")));
    LongStream.range(2, 700).forEach(id -> posts.add(answer(pump, id, "water water")));
    index(posts.toArray(PostDocument[]::new));
    SearchQuery query = SearchQuery.parse("water ").limitedTo(1);

    List<ThreadMatch> walked = walk(query, 2);

    assertThat(walked).extracting(ThreadMatch::threadId).containsExactly(1L, 5_000L);
    assertThat(walked).extracting(ThreadMatch::more).containsExactly(698L, 0L);
  }

  @Test
  void whatIsWrittenMeanwhileMovesNoPage() {
    LongStream.rangeClosed(1, 10).forEach(id -> index(question(id, "Water", "x")));
    SearchQuery query = SearchQuery.parse("water ").sortedBy(SearchSort.NEWEST).limitedTo(4);
    ThreadMatches first = threads(query, SamplePosts.everybody());
    PostDocument shown = question(10, "Water", "x");
    index(shown, answer(shown, 500, "water"));
    index(question(501, "Water", "new"));

    ThreadMatches second = threads(query.startingAfter(first.next()), SamplePosts.everybody());

    assertThat(posts(first)).containsExactly(10L, 9L, 8L, 7L);
    assertThat(posts(second)).containsExactly(6L, 5L, 4L, 3L);
  }

  @Test
  void nobodyCountsWhatIsNotTheirs() {
    PostDocument annas = in(OWN_SPACE, question(3, "Water bill", "water"));
    index(
        question(1, "Water", "water"),
        in(GROUP_SPACE, question(2, "Water of the group", "water")),
        annas,
        answer(annas, 4, "water, said the agent"));

    assertSees(SamplePosts.everybody(), 1, 1);
    assertSees(SamplePosts.groupMember(), 2, 2);
    assertSees(SamplePosts.anna(), 2, 3);
  }

  private void assertSees(Visibility reader, long threads, long posts) {
    ThreadMatches found = threads(SearchQuery.parse("water "), reader);
    assertThat(found.items()).hasSize((int) threads);
    assertThat(found.threads()).isEqualTo(threads);
    assertThat(found.total()).isEqualTo(posts);
    assertThat(found.items().stream().mapToLong(thread -> 1 + thread.more()).sum())
        .isEqualTo(posts);
  }

  private ThreadMatches threads(SearchQuery query, Visibility reader) {
    return index.findThreads(new SearchRequest(query, reader));
  }

  private static List<Long> posts(ThreadMatches found) {
    return found.items().stream().map(thread -> thread.best().postId()).toList();
  }
}

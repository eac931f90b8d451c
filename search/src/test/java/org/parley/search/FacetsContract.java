package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadType;
import org.parley.search.FacetCounts.Count;

/** Counts by value are those of a plain count, for every reader and every choice. */
public abstract class FacetsContract extends IndexContract {

  private static final int MOST = 4;

  private static final List<Visibility> READERS =
      List.of(
          SamplePosts.everybody(),
          SamplePosts.groupMember(),
          SamplePosts.anna(),
          SamplePosts.staff());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsAreThoseOfAPlainCount(long seed) {
    List<PostDocument> posts = new RandomPosts(seed).threads(60);
    index(posts.toArray(PostDocument[]::new));
    for (Visibility reader : READERS) {
      for (String text : List.of("", "tag:tag1 ", "-is:question", "after:2026-01")) {
        for (SearchFilter filter : filters()) {
          SearchQuery query = SearchQuery.parse(text).where(filter);
          assertCounts(new SearchRequest(query, reader), posts);
        }
        SearchQuery query = SearchQuery.parse(text).where(SearchFilter.NONE.answered(true));
        assertCounts(
            new SearchRequest(
                query, reader, 12L, Set.of(1L, 2L), query.text().conditions(), Synonyms.NONE),
            posts);
      }
    }
  }

  private static List<SearchFilter> filters() {
    SearchFilter all = SearchFilter.NONE;
    return List.of(
        all,
        all.ofType("answer"),
        all.answered(false).tagged(List.of("tag2")),
        all.onlyVerified().written(SearchAge.MONTH, RandomPosts.NOW),
        all.onlyAccepted().ofType("answer").written(SearchAge.OLDER, RandomPosts.NOW),
        all.tagged(List.of("tag1", "tag3")));
  }

  private void assertCounts(SearchRequest request, List<PostDocument> posts) {
    FacetCounts counts = index.facets(new FacetRequest(request, MOST, RandomPosts.NOW));
    Map<SearchField, Map<String, Long>> plain = new EnumMap<>(SearchField.class);
    for (SearchField field : SearchField.FACETS) {
      List<Condition> others = Conditions.beside(field, request);
      Map<String, Long> values = new HashMap<>();
      posts.stream()
          .filter(post -> request.visibility().sees(post.spaceId(), post.threadAuthorId()))
          .filter(post -> others.stream().allMatch(condition -> holds(condition, post)))
          .flatMap(post -> values(field, post))
          .forEach(value -> values.merge(value, 1L, Long::sum));
      plain.put(field, values);
    }
    assertThat(counts).as("%s", request).isEqualTo(FacetCounts.of(plain, MOST));
  }

  private static boolean holds(Condition condition, PostDocument post) {
    if (condition instanceof Condition.Between time) {
      return (time.from() == null || !post.createdAt().isBefore(time.from()))
          && (time.until() == null || post.createdAt().isBefore(time.until()));
    }
    Condition.OneOf some = (Condition.OneOf) condition;
    return values(some.field(), post).anyMatch(some.values()::contains) != some.negated();
  }

  private static Stream<String> values(SearchField field, PostDocument post) {
    return switch (field) {
      case SPACE -> Stream.of(Long.toString(post.spaceId()));
      case TAG -> post.tags().stream();
      case TYPE -> Stream.of(post.kind().name());
      case ANSWERED ->
          post.threadType() == ThreadType.QUESTION
              ? Stream.of(Boolean.toString(post.answered()))
              : Stream.of();
      case ACCEPTED -> Stream.of(Boolean.toString(post.solution()));
      case VERIFIED -> Stream.of(Boolean.toString(post.verified()));
      case AUTHOR -> Stream.of(String.valueOf(post.authorId()));
      case THREAD -> Stream.of(Long.toString(post.threadId()));
      case TIME ->
          Stream.of(SearchAge.values())
              .filter(age -> holds(age.until(RandomPosts.NOW), post))
              .map(SearchAge::word);
    };
  }

  @Test
  void nobodyCountsWhatIsNotTheirs() {
    index(
        question(1, "Water", "open"),
        in(GROUP_SPACE, tagged(question(2, "Water", "group"), "secret")),
        in(OWN_SPACE, tagged(question(3, "Water", "own"), "annas")));

    assertThat(values(SamplePosts.everybody(), SearchField.TAG)).containsOnlyKeys("general");
    assertThat(values(SamplePosts.everybody(), SearchField.SPACE)).containsOnlyKeys("1");
    assertThat(values(SamplePosts.everybody(), SearchField.TYPE)).containsEntry("QUESTION", 1L);
    assertThat(values(SamplePosts.groupMember(), SearchField.TAG))
        .containsOnlyKeys("general", "secret");
    assertThat(values(SamplePosts.anna(), SearchField.TAG)).containsOnlyKeys("general", "annas");
  }

  private Map<String, Long> values(Visibility reader, SearchField field) {
    return map(facets("water ", reader).of(field));
  }

  private FacetCounts facets(String text, Visibility reader) {
    SearchRequest request = new SearchRequest(SearchQuery.parse(text), reader);
    return index.facets(new FacetRequest(request, MOST, RandomPosts.NOW));
  }

  @Test
  void countsAreOfThePostsThatAreFound() {
    index(
        tagged(question(1, "Battery", "heater wiring"), "heat"),
        tagged(question(2, "Battery", "garden"), "green"));

    for (String text : List.of("battery wiring ", "wiring unicorn ", "batt", "\"heater wiring\"")) {
      FacetCounts counts = facets(text, SamplePosts.everybody());
      long found = total(text);
      assertThat(map(counts.of(SearchField.TYPE))).as(text).containsEntry("QUESTION", found);
    }
    assertThat(map(facets("wiring unicorn ", SamplePosts.everybody()).of(SearchField.TAG)))
        .containsOnlyKeys("heat");
  }

  @Test
  void whatIsFoundUnderAllChoicesDecidesHowManyWordsAreNeeded() {
    index(question(1, "Battery", "wiring"), SamplePosts.discussion(2, "Battery", "garden"));
    SearchQuery query =
        SearchQuery.parse("battery wiring ").where(SearchFilter.NONE.ofType("discussion"));
    SearchRequest request = new SearchRequest(query, SamplePosts.everybody());

    assertThat(ids(index.find(request))).containsExactly(2L);
    assertThat(
            map(
                index
                    .facets(new FacetRequest(request, MOST, RandomPosts.NOW))
                    .of(SearchField.TYPE)))
        .containsEntry("DISCUSSION", 1L)
        .containsEntry("QUESTION", 1L);
  }

  private static Map<String, Long> map(List<Count> counts) {
    return counts.stream().collect(Collectors.toMap(Count::value, Count::posts));
  }
}

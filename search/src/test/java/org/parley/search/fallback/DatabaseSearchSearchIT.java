package org.parley.search.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.space.Visibility;
import org.parley.search.SampleRows;
import org.parley.search.SearchFilter;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.SearchText;
import org.parley.search.Segment;
import org.parley.search.SimilarRequest;

/** What the database finds by itself. */
class DatabaseSearchSearchIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static SampleRows rows;
  private static Actor anna;
  private static Visibility everybody;
  private static long pump;
  private static long answer;
  private static long comment;
  private static long inverter;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    Actor ben = rows.member("ben");
    long open = rows.space("open", "OPEN", null);
    everybody = new Visibility(Actor.visitor(), Set.of(open), Set.of());
    pump =
        rows.question(
            open, anna, "The pump is running dry", "<p>It <em>hums</em> &amp; café sings.</p>");
    answer = rows.answer(pump, ben, "<p>Fill the running wheels of v2.3.1 with water_tank.</p>");
    comment = rows.comment(pump, answer, anna, "<p>水が漏れる quite often</p>");
    inverter = rows.question(open, ben, "Loud inverter", "<p>hums all night</p>");
    rows.tag(inverter, "noise");
    note(pump, inverter);
  }

  private static void note(long... threads) {
    for (long thread : threads) {
      community.get(SearchTexts.class).owe(thread);
    }
    community.get(TextUpdates.class).apply();
  }

  @ParameterizedTest
  @CsvSource({
    "pump, q",
    "pumps, q",
    "PUMP hum, q",
    "cafe, q",
    "Café, q",
    "sing, q",
    "runs, q a",
    "'running wheels', a",
    "\"running wheels\", a",
    "\"run wheels\", ''",
    "\"wheels running\", ''",
    "wheel -water, ''",
    "run -water, q",
    "v2.3.1, a",
    "water_tank, a",
    "hum, q i",
    "hu, q i",
    "noise, i",
    "the, q a",
    "漏れる, c",
    "水, c",
    "pump unicorn, q",
    "humming \"all night\", i",
    "-hums, a c",
    "unicorn, ''",
    "- - -, q a c i",
    "!!, ''",
    "water & tank | ! ( ), a",
    "pump OR inverter, q i",
    "\"running wheels\" OR noise, a i",
    "invert*, i",
    "in?erter, i",
    "hums -tag:noise, q",
    "tag:noise, i",
    "is:answered hums, q",
    "after:2200-01-01, ''"
  })
  void wordsPhrasesAndWordsNotWanted(String text, String found) {
    List<Long> expected = new ArrayList<>();
    for (String name : found.split(" ")) {
      switch (name) {
        case "q" -> expected.add(pump + 1);
        case "a" -> expected.add(answer);
        case "c" -> expected.add(comment);
        case "i" -> expected.add(inverter + 1);
        default -> assertThat(name).isEmpty();
      }
    }
    SearchMatches matches = find(SearchQuery.parse(text));

    assertThat(ids(matches)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(matches.total()).isEqualTo(expected.size());
  }

  @Test
  void blankTextFindsAll() {
    assertThat(ids(find(SearchQuery.parse("").sortedBy(SearchSort.NEWEST))))
        .containsExactly(inverter + 1, comment, answer, pump + 1);
  }

  @Test
  void filtersNarrow() {
    assertThat(found(SearchFilter.NONE.tagged(List.of("noise")))).containsExactly(inverter + 1);
    assertThat(found(SearchFilter.NONE.tagged(List.of("noise", "nothing")))).isEmpty();
    assertThat(found(SearchFilter.NONE.ofType("answer"))).containsExactly(answer);
    assertThat(found(SearchFilter.NONE.answered(false))).containsExactly(inverter + 1);
    assertThat(found(SearchFilter.NONE.answered(true)))
        .containsExactlyInAnyOrder(pump + 1, answer, comment);
    assertThat(found(SearchFilter.NONE.onlyVerified())).isEmpty();
    SearchRequest annas = new SearchRequest(SearchQuery.parse(""), everybody, anna.id());
    assertThat(ids(community.get(DatabaseSearch.class).find(annas)))
        .containsExactlyInAnyOrder(pump + 1, comment);
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, -unicorn",
    "NEWEST, -unicorn",
    "VOTES, -unicorn",
    "RELEVANCE, wheel run water v2 hums"
  })
  void pagesFollowEachOtherWithoutGaps(SearchSort sort, String text) {
    SearchQuery query = SearchQuery.parse(text).sortedBy(sort).limitedTo(1);
    SearchMatches whole = find(query.limitedTo(100));
    List<Long> seen = new ArrayList<>();
    SearchMatches page = find(query);
    seen.addAll(ids(page));
    while (page.next() != null) {
      assertThat(page.total()).isEqualTo(whole.total());
      page = find(query.startingAfter(page.next()));
      seen.addAll(ids(page));
    }

    assertThat(seen).isEqualTo(ids(whole)).hasSize((int) whole.total()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "UkVMRVZBTkNFOmFsbDoxOjE",
        "ZGF0YWJhc2U6TkVXRVNUOmFsbDo5MjIzMzcyMDM2ODU0Nzc1ODA3OjE",
        "ZGF0YWJhc2U6TkVXRVNUOmFsbDotOToxs"
      })
  void cursorsThatNoPageGaveAreTurnedDown(String cursor) {
    for (SearchSort sort : SearchSort.values()) {
      SearchQuery query = SearchQuery.parse("hum").sortedBy(sort).startingAfter(cursor);
      assertThatThrownBy(() -> find(query)).isInstanceOf(Invalid.class);
    }
  }

  @Test
  void titlesComeFirstAndHitsAreMarked() {
    SearchMatch first = find(SearchQuery.parse("running ")).items().get(0);

    assertThat(first.postId()).isEqualTo(pump + 1);
    assertThat(first.titleSegments()).contains(new Segment("running", true));
    assertThat(Segment.text(first.snippetSegments())).isEqualTo("It hums & café sings.");
  }

  @Test
  void similarThreadsShareTellingWords() {
    assertThat(similar("My pump hums when dry")).containsExactly(pump + 1);
    assertThat(similar("the of a")).isEmpty();
    assertThat(similar("??")).isEmpty();
    assertThat(similar("One pump in a garden with many other odd new things")).isEmpty();
  }

  @Test
  void wordsFollowEditsAndVotesWriteNothing() {
    long thread = rows.question(spaceOf(pump), anna, "About the dingo", "<p>dingo</p>");
    note(thread);
    String written = "select cast(cast(xmin as text) as bigint) from search_text where post_id = ";
    long before = rows.count(written + (thread + 1));
    rows.execute("update post set score = 7 where thread_id = ?", thread);
    note(thread);
    assertThat(rows.count(written + (thread + 1))).isEqualTo(before);

    rows.execute("update post set html = 'numbat' where thread_id = ?", thread);
    rows.execute("update thread set title = 'Another' where id = ?", thread);
    note(thread);
    assertThat(ids(find(SearchQuery.parse("dingo")))).isEmpty();
    assertThat(ids(find(SearchQuery.parse("another numbat")))).containsExactly(thread + 1);

    rows.execute("update thread set state = 'DELETED' where id = ?", thread);
    assertThat(ids(find(SearchQuery.parse("numbat")))).as("at once").isEmpty();
    note(thread);
    assertThat(rows.count("select count(*) from search_text where thread_id = " + thread)).isZero();
  }

  @Test
  void bookOfOneSentenceIsNoFailure() {
    StringBuilder book = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      book.append(Character.toString(0x4e00 + i % 20_000)).append(i % 7 == 0 ? " w" + i : "");
    }
    long thread = rows.question(spaceOf(pump), anna, "Book", book + "x".repeat(5_000));
    note(thread);

    assertThat(ids(find(SearchQuery.parse("book ")))).containsExactly(thread + 1);
    rows.execute("update thread set state = 'DELETED' where id = ?", thread);
  }

  private static long spaceOf(long thread) {
    return rows.count("select space_id from thread where id = " + thread);
  }

  private static List<Long> similar(String title) {
    SimilarRequest request = new SimilarRequest(SearchText.ofTitle(title), null, everybody, 5);
    return community.get(DatabaseSearch.class).similar(request).stream()
        .map(SearchMatch::postId)
        .toList();
  }

  private static SearchMatches find(SearchQuery query) {
    return community.get(DatabaseSearch.class).find(new SearchRequest(query, everybody));
  }

  private static List<Long> found(SearchFilter filter) {
    return ids(find(SearchQuery.parse("").where(filter)));
  }

  private static List<Long> ids(SearchMatches matches) {
    return matches.items().stream().map(SearchMatch::postId).toList();
  }
}

package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.SamplePosts.ANNA;
import static org.parley.search.SamplePosts.BEN;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.answered;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.everybody;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.reply;
import static org.parley.search.SamplePosts.tagged;
import static org.parley.search.SamplePosts.verified;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/** What every engine behind {@link SearchIndex} does alike. */
public abstract class SearchIndexContract {

  protected SearchIndex index;

  /** An empty index. */
  protected abstract SearchIndex open();

  @BeforeEach
  void openIndex() {
    index = open();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  // Similar threads --------------------------------------------------------------------------

  @Test
  void threadsAboutTheSameAreSimilarTheTitleFirst() {
    PostDocument pump = question(1, "Heat pump is loud at night", "It hums");
    index(
        pump,
        answer(pump, 2, "My heat pump is loud at night as well"),
        question(3, "Noise", "The heat pump gets loud when it is night"),
        question(4, "Inverter is warm at night", "Very warm"),
        discussion(5, "Is a loud heat pump normal?", "Tell me"));

    assertThat(similar(everybody(), "Why is my heat pump so loud at night?"))
        .containsExactly(1L, 5L, 3L);
    assertThat(similar(everybody(), "heat pum")).as("still being typed").contains(1L, 5L);
    assertThat(similar(everybody(), "-heat \"pump")).as("no syntax").contains(1L);
    assertThat(similar(everybody(), "is the a")).isEmpty();
    assertThat(similar(everybody(), "word ".repeat(200))).isEmpty();
  }

  @Test
  void onlyThreadsThatTheReaderMaySeeAreSimilar() {
    index(
        question(1, "Heat pump is loud", "open"),
        in(GROUP_SPACE, question(2, "Heat pump is loud", "group")),
        in(OWN_SPACE, question(3, "Heat pump is loud", "own")));

    assertThat(similar(everybody(), "loud heat pump")).containsExactly(1L);
    assertThat(similar(SamplePosts.groupMember(), "loud heat pump"))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(similar(SamplePosts.anna(), "loud heat pump")).containsExactlyInAnyOrder(1L, 3L);
  }

  private List<Long> similar(Visibility reader, String title) {
    return index.similar(new SimilarRequest(SearchText.ofTitle(title), null, reader, 10)).stream()
        .map(SearchMatch::postId)
        .toList();
  }

  // Words ------------------------------------------------------------------------------------

  @Test
  void wordIsFoundInEveryInflection() {
    index(question(1, "Cleaning", "My panels were cleaned"), question(2, "Bread", "Baking"));

    assertThat(found("clean")).containsExactly(1L);
    assertThat(found("cleans panel")).containsExactly(1L);
  }

  @Test
  void caseAccentsAndPossessivesDoNotMatter() {
    index(question(1, "Café's opening", "The NAÏVE installer"));

    assertThat(found("cafe ")).containsExactly(1L);
    assertThat(found("CAFÉ naive ")).containsExactly(1L);
  }

  @Test
  void titleWeighsMoreThanBody() {
    index(
        question(1, "Roof", "An inverter, an inverter and an inverter"),
        question(2, "Inverter", "It hums at night, all night long"));

    assertThat(found("inverter ")).containsExactly(2L, 1L);
  }

  @Test
  void votesDecideBetweenEquals() {
    PostDocument plain = question(2, "Inverter", "It hums");
    PostDocument voted =
        new PostDocument(
            1,
            1,
            plain.kind(),
            plain.threadType(),
            plain.title(),
            plain.text(),
            plain.tags(),
            plain.spaceId(),
            plain.threadAuthorId(),
            plain.authorId(),
            false,
            false,
            false,
            40,
            plain.createdAt(),
            null);
    index(plain, voted);

    assertThat(found("inverter ")).containsExactly(1L, 2L);
  }

  @Test
  void verificationDecidesBetweenEquals() {
    PostDocument question = question(1, "Inverter", "Why?");
    PostDocument plain = answer(question, 3, "The water hums");
    PostDocument checked = verified(answer(question(2, "Inverter", "Why?"), 4, plain.text()));
    index(question, plain, checked);

    assertThat(found("hums ")).containsExactly(4L, 3L);
    assertThat(found(where(SearchFilter.NONE.onlyVerified()))).containsExactly(4L);
  }

  @Test
  void lastWordMayStillBeTyped() {
    index(question(1, "Solar panels", "on the roof"), question(2, "Sonar", "under water"));

    assertThat(found("sola")).containsExactly(1L);
    assertThat(found("roof sola")).containsExactly(1L);
    assertThat(found("sola ")).isEmpty();
    assertThat(found("sola roof"))
        .as("only the last word, else most of the words")
        .containsExactly(1L);
    assertThat(total("sola xyz ")).isZero();
  }

  @Test
  void phraseIsFoundAsItStands() {
    index(
        question(1, "Panels", "the heat pump is loud"),
        question(2, "Pump", "pump the heat around"),
        question(3, "To be", "to be or not to be"));

    assertThat(found("\"heat pump\"")).containsExactly(1L);
    assertThat(found("\"heat pumps\"")).isEmpty();
    assertThat(found("\"to be or not\"")).containsExactly(3L);
    assertThat(found("\u201cheat pump\u201d")).containsExactly(1L);
  }

  @Test
  void everyWordIsNeededWhileThatFindsSomething() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden"));

    assertThat(found("battery wiring ")).containsExactly(1L);
  }

  @Test
  void mostWordsDoWhenAllFindNothing() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden"));

    assertThat(found("battery wiring unicorn ")).containsExactly(1L);
    assertThat(total("battery wiring unicorn ")).isEqualTo(1);
    assertThat(total("unicorn dragon ")).isZero();
  }

  @Test
  void minusKeepsAway() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden fence"));

    assertThat(found("battery -garden")).containsExactly(1L);
    assertThat(found("battery -\"garden fence\"")).containsExactly(1L);
    assertThat(found("-battery")).isEmpty();
  }

  @Test
  void stopWordsCountOnlyAlone() {
    index(question(1, "The who", "of it"), question(2, "Garden", "green"));

    assertThat(found("the garden ")).containsExactly(2L);
    assertThat(found("the ")).containsExactly(1L);
  }

  @Test
  void answerIsFoundByItsOwnWordsHelpedByItsTitle() {
    PostDocument question = question(1, "Inverter hums", "All night");
    index(question, answer(question, 2, "Tighten the screws"), answer(question, 3, "Sleep well"));

    assertThat(found("inverter screws ")).containsExactly(2L);
    assertThat(found("inverter ")).containsExactly(1L);
  }

  @Test
  void tagIsAWordToo() {
    index(tagged(question(1, "Boot", "fails"), "c++"), question(2, "Other", "fails"));

    assertThat(found("c++ fails ")).containsExactly(1L);
  }

  @Test
  void blankTextFindsAll() {
    index(question(1, "One", "1"), question(2, "Two", "2"));

    assertThat(found("  ")).containsExactlyInAnyOrder(1L, 2L);
  }

  // Filters and order ------------------------------------------------------------------------

  @Test
  void filtersNarrow() {
    PostDocument pump = answered(tagged(question(1, "Pump", "water"), "heat", "loud"));
    PostDocument roof = tagged(question(2, "Roof", "water"), "heat");
    index(pump, roof, answer(pump, 3, "water"), reply(pump, 4, PostKind.COMMENT, "water"));
    index(discussion(5, "Talk", "water"));

    assertThat(found(where(SearchFilter.NONE.tagged(List.of("heat")))))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.tagged(List.of("heat", "LOUD")))))
        .containsExactlyInAnyOrder(1L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.ofType("question"))))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(where(SearchFilter.NONE.ofType("discussion")))).containsExactly(5L);
    assertThat(found(where(SearchFilter.NONE.ofType("answer")))).containsExactly(3L);
    assertThat(found(where(SearchFilter.NONE.ofType("comment")))).containsExactly(4L);
    assertThat(found(where(SearchFilter.NONE.answered(true))))
        .containsExactlyInAnyOrder(1L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.answered(false)))).containsExactly(2L);
    assertThat(found(where(SearchFilter.NONE.tagged(List.of("cold"))))).isEmpty();
  }

  @Test
  void authorsOwnPostsAreFound() {
    PostDocument pump = question(1, "Pump", "water");
    index(pump, answer(pump, 2, "water"));
    SearchQuery query = SearchQuery.parse("water ");

    assertThat(ids(index.find(new SearchRequest(query, SamplePosts.everybody(), ANNA))))
        .containsExactly(1L);
    assertThat(ids(index.find(new SearchRequest(query, SamplePosts.everybody(), BEN))))
        .containsExactly(2L);
  }

  @Test
  void newestComeFirstWhenAsked() {
    index(
        question(1, "Water", "water"), question(3, "Pond", "water"), question(2, "Well", "water"));

    assertThat(found(SearchQuery.parse("water ").sortedBy(SearchSort.NEWEST)))
        .containsExactly(3L, 2L, 1L);
  }

  // Pages ------------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("walks")
  void pagesHoldEveryHitOnce(SearchQuery query) {
    index(
        LongStream.rangeClosed(1, 47)
            .mapToObj(id -> question(id, "Water", "water ".repeat((int) (id % 5) + 1)))
            .toArray(PostDocument[]::new));

    List<Long> walked = new ArrayList<>();
    SearchMatches page = find(query, SamplePosts.everybody());
    walked.addAll(ids(page));
    while (page.next() != null) {
      assertThat(page.total()).isEqualTo(47);
      page = find(query.startingAfter(page.next()), SamplePosts.everybody());
      assertThat(page.items()).isNotEmpty();
      walked.addAll(ids(page));
    }

    assertThat(walked).doesNotHaveDuplicates().hasSize(47);
  }

  static Stream<SearchQuery> walks() {
    SearchQuery query = SearchQuery.parse("water ");
    return Stream.of(
        query.limitedTo(10),
        query.limitedTo(10).sortedBy(SearchSort.NEWEST),
        query.limitedTo(47),
        query.limitedTo(1),
        SearchQuery.parse("").limitedTo(7),
        SearchQuery.parse("water unicorn ").limitedTo(9));
  }

  @ParameterizedTest
  @MethodSource("badCursors")
  void cursorThatNoPageGaveIsTurnedDown(String cursor) {
    index(question(1, "Water", "water"));

    assertThatThrownBy(() -> found(SearchQuery.parse("water").startingAfter(cursor)))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo("search.cursor"));
  }

  static Stream<String> badCursors() {
    return Stream.of("x", "§", "UkVMRVZBTkNF", "TkVXRVNUOmFsbDoxOjE", "\ud800", "A".repeat(9999));
  }

  // Highlights -------------------------------------------------------------------------------

  @Test
  void highlightsShowWhyAPostWasFound() {
    index(question(1, "Cleaning <b>solar</b> panels", "One panel & then \"the heat pump\"."));

    SearchMatch match = find("panel \"heat pump\" sola").items().get(0);

    assertThat(marked(match.titleSegments())).containsExactly("solar", "panels");
    assertThat(Segment.text(match.titleSegments())).isEqualTo("Cleaning <b>solar</b> panels");
    assertThat(marked(match.snippetSegments())).containsExactly("panel", "heat pump");
  }

  @Test
  void snippetIsThePartWithTheWords() {
    String filler = "nothing to see here ".repeat(200);
    index(question(1, "Title", filler + "the grounding cable " + filler + "cable" + filler));

    List<Segment> snippet = find("cable grounding ").items().get(0).snippetSegments();

    assertThat(marked(snippet)).containsExactly("grounding", "cable");
    assertThat(Segment.text(snippet)).startsWith("…").endsWith("…").hasSizeLessThan(245);
  }

  @Test
  void snippetOfATitlesHitIsTheBeginning() {
    index(question(1, "Cable", "😀".repeat(300)));

    List<Segment> snippet = find("cable ").items().get(0).snippetSegments();

    assertThat(marked(snippet)).isEmpty();
    assertThat(Segment.text(snippet)).matches("(😀)+…").hasSizeGreaterThan(100);
  }

  // What one may see -------------------------------------------------------------------------

  @Test
  void nobodyFindsOrCountsWhatIsNotTheirs() {
    PostDocument annas = in(OWN_SPACE, question(3, "Water bill", "water"));
    index(
        question(1, "Water", "water"),
        in(GROUP_SPACE, question(2, "Water of the group", "water")),
        annas,
        answer(annas, 4, "water, said the agent"),
        in(OWN_SPACE, discussion(5, "Ben's water", "water")));

    assertSees(SamplePosts.everybody(), 1);
    assertSees(SamplePosts.groupMember(), 1, 2, 5);
    assertSees(SamplePosts.anna(), 1, 3, 4);
    assertSees(SamplePosts.staff(), 1, 2, 3, 4, 5);
    assertSees(new Visibility(SamplePosts.everybody().actor(), Set.of(), Set.of(OWN_SPACE)));
  }

  private void assertSees(Visibility visibility, long... expected) {
    for (String text : new String[] {"water ", "wat", "", "water unicorn ", "-unicorn"}) {
      SearchQuery query = SearchQuery.parse(text);
      SearchMatches matches = find(query, visibility);
      Set<Long> ids = LongStream.of(expected).boxed().collect(Collectors.toSet());
      assertThat(ids(matches)).as(text).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(matches.total()).isEqualTo(expected.length);
      assertThat(index.count(new SearchRequest(query, visibility))).isEqualTo(expected.length);
    }
  }

  @Test
  void hiddenMatchesDoNotKeepTheFallbackAway() {
    index(
        in(GROUP_SPACE, question(1, "Secret unicorn water", "pony")), question(2, "Water", "pony"));

    assertThat(total("water unicorn ")).as("as if the secret did not exist").isEqualTo(1);
  }

  // Writing ----------------------------------------------------------------------------------

  @Test
  void threadIsReplacedAsAWhole() {
    PostDocument question = question(1, "Water", "old");
    index(question, answer(question, 2, "old answer"), question(9, "Other", "old"));
    index.replace(List.of(1L), List.of(question(1, "Water", "new")));
    index.commit();

    assertThat(found("old ")).containsExactly(9L);
    assertThat(found("new ")).containsExactly(1L);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void threadWithoutDocumentsIsGone() {
    index(question(1, "Water", "x"), question(2, "Water", "y"));
    index.replace(List.of(1L), List.of());
    index.commit();

    assertThat(found("water ")).containsExactly(2L);
  }

  @Test
  void freshIndexTakesOverInOneStep() {
    index(question(1, "Water", "gone since"));
    assertThat(index.isComplete()).isFalse();
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(question(2, "Water", "built")));
      index(question(3, "Water", "changed meanwhile"));
      assertThat(found("water ")).containsExactlyInAnyOrder(1L, 3L);

      fresh.takeOver();
    }

    assertThat(found("water ")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(index.isComplete()).isTrue();
    index(question(4, "Water", "after"));
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void abandonedRebuildLeavesNoTrace() {
    index(question(1, "Water", "stays"));
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(question(2, "Water", "never")));
      assertThatThrownBy(index::rebuild).isInstanceOf(IllegalStateException.class);
    }

    assertThat(found("water ")).containsExactly(1L);
    index.rebuild().close();
  }

  // Hostile queries --------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsAnsweredOrTurnedDown(String text) {
    index(question(1, "Water", "a b c"), question(2, "Wasser", "*:* AND OR NOT"));
    long start = System.nanoTime();

    try {
      assertThat(find(text).total()).isBetween(0L, 2L);
    } catch (Invalid turnedDown) {
      assertThat(turnedDown.field()).isEqualTo("q");
      assertThat(turnedDown.code()).startsWith("search.");
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(patience());
  }

  /** How long an answer to somebody's worst query may take. */
  protected Duration patience() {
    return Duration.ofSeconds(2);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "word ".repeat(10_000),
        "x".repeat(100_000),
        "x".repeat(1_000),
        "\"".repeat(1_000),
        "-".repeat(1_000),
        "\ud800",
        "water \udc00\ud800",
        "\u0000\u0007",
        "\u200b\u200e",
        "\ufeffwater\u200d",
        "*",
        "?",
        "wa*er?",
        "*a*b*c*",
        "~",
        "wat~0.1",
        "/[a-z]*/",
        "[a TO z]",
        "title:x",
        "+",
        "!",
        "\"unbalanced",
        "a \"b",
        "((((",
        "))))",
        "\\",
        "a^1e99",
        "AND",
        "OR OR",
        "NOT",
        "&& ||",
        "the a of",
        "- - -",
        "-\"",
        "a-b-c-d",
        "水".repeat(900),
        "e\u0301".repeat(400),
        "😀 😀");
  }

  // ------------------------------------------------------------------------------------------

  protected final void index(PostDocument... documents) {
    List<PostDocument> all = List.of(documents);
    index.replace(all.stream().map(PostDocument::threadId).distinct().toList(), all);
    index.commit();
  }

  private static SearchQuery where(SearchFilter filter) {
    return SearchQuery.parse("water ").where(filter);
  }

  private SearchMatches find(SearchQuery query, Visibility visibility) {
    return index.find(new SearchRequest(query, visibility));
  }

  protected final SearchMatches find(String text) {
    return find(SearchQuery.parse(text), SamplePosts.everybody());
  }

  protected final List<Long> found(String text) {
    return ids(find(text));
  }

  private List<Long> found(SearchQuery query) {
    return ids(find(query, SamplePosts.everybody()));
  }

  private long total(String text) {
    return find(text).total();
  }

  private static List<Long> ids(SearchMatches matches) {
    return matches.items().stream().map(SearchMatch::postId).toList();
  }

  private static List<String> marked(List<Segment> segments) {
    return segments.stream().filter(Segment::highlighted).map(Segment::text).toList();
  }
}

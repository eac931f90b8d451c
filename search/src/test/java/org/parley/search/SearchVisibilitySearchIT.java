package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.search.rebuild.IndexRebuild;

@TestMethodOrder(OrderAnnotation.class)
class SearchVisibilitySearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static final Actor VISITOR = Actor.visitor();

  private static SampleRows rows;
  private static Actor anna;
  private static Actor ben;
  private static Actor insider;
  private static Actor agent;
  private static Actor administrator;
  private static long open;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    anna = rows.member("anna");
    ben = rows.member("ben");
    insider = rows.member("insider", Set.of(Role.MEMBER), Set.of(group));
    agent = rows.member("agent", Set.of(Role.MEMBER, Role.AGENT), Set.of());
    administrator = rows.member("boss", Set.of(Role.MEMBER, Role.ADMINISTRATOR), Set.of());
    open = rows.question(rows.space("open", "OPEN", null), anna, "Open water", "<p>water</p>");
    rows.answer(open, ben, "<p>water, too</p>");
    rows.question(rows.space("inside", "MEMBERS", null), anna, "Members' water", "<p>water</p>");
    rows.question(rows.space("testers", "GROUP", group), insider, "Testers' water", "water");
    rows.question(rows.space("help", "OWN", null), anna, "Anna's own water", "water");
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  @Order(1)
  void everybodyFindsAndCountsWhatIsTheirs() {
    assertFinds(VISITOR, "Open water", "Open water");
    assertFinds(ben, "Open water", "Open water", "Members' water");
    assertFinds(anna, "Open water", "Open water", "Members' water", "Anna's own water");
    assertFinds(insider, "Open water", "Open water", "Members' water", "Testers' water");
    assertFinds(agent, "Open water", "Open water", "Members' water", "Anna's own water");
    assertFinds(
        administrator,
        "Open water",
        "Open water",
        "Members' water",
        "Testers' water",
        "Anna's own water");
  }

  @Test
  @Order(1)
  void similarThreadsAreThoseThatTheWriterMaySee() {
    Search search = community.get(Search.class);
    assertThat(search.similar(VISITOR, "water in a", 10))
        .extracting(SearchHit::title)
        .containsExactly("Open water");
    assertThat(search.similar(ben, "Water", 10))
        .extracting(SearchHit::title)
        .containsExactlyInAnyOrder("Open water", "Members' water");
    assertThat(search.similar(anna, "", 10)).isEmpty();
  }

  @Test
  @Order(2)
  void filtersOpenNoDoors() {
    assertThat(find(VISITOR, SearchFilter.NONE.in(List.of("testers"))).total()).isZero();
    assertThat(find(ben, SearchFilter.NONE.in(List.of("help"))).total()).isZero();
    assertThat(find(anna, SearchFilter.NONE.in(List.of("help"))).total()).isEqualTo(1);
    assertThat(find(insider, SearchFilter.NONE.in(List.of("testers", "open"))).total())
        .isEqualTo(3);
    assertThat(find(VISITOR, SearchFilter.NONE.by("insider")).total()).isZero();
    assertThat(find(VISITOR, SearchFilter.NONE.by("Anna")).total()).isEqualTo(1);
    assertThat(find(VISITOR, SearchFilter.NONE.by("nobody"))).isEqualTo(SearchPage.EMPTY);
    assertThat(find(VISITOR, SearchFilter.NONE.in(List.of("nowhere"))).total()).isZero();
  }

  @Test
  @Order(3)
  void hitTellsWhatThePageShows() {
    SearchFilter answers = SearchFilter.NONE.ofType("answer");

    SearchHit hit = find(VISITOR, answers).items().get(0);

    assertThat(hit.title()).isEqualTo("Open water");
    assertThat(hit.threadId()).isEqualTo(open);
    assertThat(hit.number()).isEqualTo(2);
    assertThat(hit.spaceSlug()).isEqualTo("open");
    assertThat(hit.authorName()).isEqualTo("ben");
    assertThat(hit.authorDisplayName()).isEqualTo("Display ben");
    assertThat(hit.answered()).isTrue();
    assertThat(hit.accepted()).isFalse();
    assertThat(hit.titleSegments())
        .containsExactly(new Segment("Open ", false), new Segment("water", true));
    assertThat(hit.snippetSegments())
        .containsExactly(new Segment("water", true), new Segment(", too", false));
  }

  @Test
  @Order(4)
  void editedTextIsNotShownFromAnOldIndex() {
    rows.execute("update post set html = '-', edited_at = now() where thread_id = ?", open);
    rows.execute("update thread set title = 'New title' where id = ?", open);

    SearchPage page = find(VISITOR, SearchFilter.NONE);

    assertThat(page.items()).isNotEmpty();
    assertThat(page.items())
        .allSatisfy(
            hit -> {
              assertThat(hit.titleSegments()).containsExactly(new Segment("New title", false));
              assertThat(hit.snippetSegments()).isEmpty();
            });
  }

  @Test
  @Order(5)
  void oldIndexShowsNothingThatWasHiddenSince() {
    rows.execute("update post set state = 'HIDDEN' where thread_id = ? and number = 2", open);
    assertThat(find(VISITOR, SearchFilter.NONE).items()).hasSize(1);
    assertThat(find(VISITOR, SearchFilter.NONE).total()).isEqualTo(1);

    rows.execute("update thread set state = 'DELETED' where id = ?", open);
    assertThat(find(VISITOR, SearchFilter.NONE).items()).isEmpty();
    assertThat(find(administrator, SearchFilter.NONE.in(List.of("open"))).total()).isZero();
  }

  @Test
  @Order(6)
  void oldIndexShowsNothingThatWasMovedAwaySince() {
    rows.execute(
        """
        update thread set space_id = (select id from space where slug = 'testers')
        where title like 'Members%'\
        """);

    assertThat(find(ben, SearchFilter.NONE).items()).isEmpty();
    assertThat(find(ben, SearchFilter.NONE).total()).isZero();
  }

  private static void assertFinds(Actor actor, String... titles) {
    SearchPage page = find(actor, SearchFilter.NONE);
    assertThat(page.items()).extracting(SearchHit::title).containsExactlyInAnyOrder(titles);
    assertThat(page.total()).isEqualTo(titles.length);
    assertThat(page.next()).isNull();
  }

  private static SearchPage find(Actor actor, SearchFilter filter) {
    return community.get(Search.class).find(actor, SearchQuery.parse("water ").where(filter));
  }
}

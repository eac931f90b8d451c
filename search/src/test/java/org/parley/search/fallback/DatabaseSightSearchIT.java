package org.parley.search.fallback;

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
import org.parley.search.IndexCondition;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchFilter;
import org.parley.search.SearchHit;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;

/** While no index answers nobody finds, counts or is shown what is not theirs either. */
@TestMethodOrder(OrderAnnotation.class)
class DatabaseSightSearchIT {

  private static final String[] TEXTS = {
    "water ", "wat", "", "water unicorn ", "-unicorn", "\"water\""
  };

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static SampleRows rows;
  private static Actor anna;
  private static Actor ben;
  private static Actor insider;
  private static Actor agent;
  private static Actor boss;
  private static long open;
  private static long answer;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    anna = rows.member("anna");
    ben = rows.member("ben");
    insider = rows.member("insider", Set.of(Role.MEMBER), Set.of(group));
    agent = rows.member("agent", Set.of(Role.MEMBER, Role.AGENT), Set.of());
    boss = rows.member("boss", Set.of(Role.MEMBER, Role.ADMINISTRATOR), Set.of());
    open = rows.question(rows.space("open", "OPEN", null), anna, "Open water", "<p>water</p>");
    answer = rows.answer(open, ben, "<p>water, too</p>");
    rows.comment(open, answer, anna, "<p>water below</p>");
    rows.question(rows.space("inside", "MEMBERS", null), anna, "Members' water", "<p>water</p>");
    rows.question(
        rows.space("testers", "GROUP", group), insider, "Testers' water", "water unicorn");
    rows.question(rows.space("help", "OWN", null), anna, "Anna's own water", "water");
    community.get(SearchTexts.class).oweAll();
    community.get(TextUpdates.class).apply();
    // as while the index is built for the first time
    community.get(IndexCondition.class).isComplete(false);
  }

  @Test
  @Order(1)
  void everybodyFindsAndCountsWhatIsTheirs() {
    assertSees(Actor.visitor(), 3);
    assertSees(ben, 4);
    assertSees(anna, 5);
    assertSees(insider, 5);
    assertSees(agent, 5);
    assertSees(boss, 6);
  }

  private static void assertSees(Actor actor, int posts) {
    for (String text : TEXTS) {
      boolean seesUnicorn = actor == insider || actor == boss;
      if (text.contains("unicorn") && seesUnicorn) {
        continue;
      }
      for (SearchSort sort : SearchSort.values()) {
        SearchPage page = find(actor, SearchQuery.parse(text).sortedBy(sort));
        assertThat(page.fallback()).isTrue();
        assertThat(page.items()).as(actor.name() + " " + text).hasSize(posts);
        assertThat(page.total()).isEqualTo(posts);
      }
    }
  }

  @Test
  @Order(2)
  void filtersAndSimilarThreadsOpenNoDoors() {
    SearchQuery water = SearchQuery.parse("water");
    SearchFilter none = SearchFilter.NONE;
    assertThat(find(Actor.visitor(), water.where(none.in(List.of("testers")))).total()).isZero();
    assertThat(find(ben, water.where(none.in(List.of("help")))).total()).isZero();
    assertThat(find(ben, water.where(none.by("insider"))).total()).isZero();
    assertThat(community.get(Search.class).similar(Actor.visitor(), "Water", 10))
        .extracting(SearchHit::title)
        .containsExactly("Open water");
    assertThat(community.get(Search.class).similar(ben, "unicorn", 10)).isEmpty();
  }

  @Test
  @Order(3)
  void whatWasHiddenOrMovedIsGoneAtOnce() {
    rows.execute("update post set state = 'HIDDEN' where id = ?", answer);
    assertSees(Actor.visitor(), 1);
    rows.execute(
        """
        update thread set space_id = (select id from space where slug = 'testers')
        where id = ?""",
        open);
    assertSees(Actor.visitor(), 0);
  }

  private static SearchPage find(Actor actor, SearchQuery query) {
    return community.get(Search.class).find(actor, query);
  }
}

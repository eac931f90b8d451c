package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.search.rebuild.IndexRebuild;
import org.parley.search.trend.TrendPeriod;
import org.parley.search.trend.TrendQuery;

@TestMethodOrder(OrderAnnotation.class)
class TrendVisibilitySearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final int PEOPLE = 8;

  private static SampleRows rows;
  private static Actor product;
  private static Actor insider;
  private static Actor customer;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    product = rows.member("maker", Set.of(Role.MEMBER, Role.PRODUCT), Set.of());
    insider = rows.member("insider", Set.of(Role.MEMBER, Role.PRODUCT), Set.of(group));
    rows.execute("insert into member_role values (?, 'PRODUCT')", product.id());
    long open = rows.space("open", "OPEN", null);
    long testers = rows.space("testers", "GROUP", group);
    rows.space("empty", "OPEN", null);
    for (int i = 0; i < 40; i++) {
      customer = rows.member("customer" + i);
      long old = rows.question(open, customer, "An old matter", "<p>The kettle hums loudly</p>");
      rows.execute(
          "update post set created_at = created_at - interval '30 days' where thread_id = ?", old);
      if (i < PEOPLE) {
        rows.question(
            open,
            customer,
            "A matter",
            "<p>My grey screen <code>brandoxel</code> shows."
                + (i % 2 == 0 ? " Maker wrote nothing" : "")
                + "</p><blockquote>quokkadrill</blockquote>");
        rows.question(testers, customer, "A secret", "<p>The zanquil jammed</p>");
      }
    }
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  @Order(1)
  void onlyThoseInTheGroupLearnWhatItIsAbout() {
    assertThat(terms(product, null)).contains("grey screen").doesNotContain("zanquil jammed");
    assertThat(terms(insider, null)).contains("grey screen", "zanquil jammed");
    assertThat(terms(insider, "testers")).as("nothing before").isEmpty();
    assertThat(report(product, null).now().threads()).isEqualTo(PEOPLE);
    assertThat(report(insider, null).now().threads()).isEqualTo(2 * PEOPLE);
    assertThat(report(product, null).trends())
        .allSatisfy(
            trend ->
                assertThat(trend.examples()).extracting(SearchHit::spaceSlug).containsOnly("open"));
  }

  @Test
  @Order(1)
  void namesQuotationsAndCodeAreNoTrends() {
    assertThat(String.join(" ", terms(product, null)).toLowerCase(Locale.ROOT))
        .doesNotContain("maker", "quokkadrill", "brandoxel");
  }

  @Test
  @Order(1)
  void spaceThatIsNotTheReadersIsNone() {
    for (String slug : List.of("testers", "nowhere")) {
      assertThatThrownBy(() -> report(product, slug))
          .isInstanceOfSatisfying(
              Invalid.class, e -> assertThat(e.code()).isEqualTo("trend.space"));
    }
    assertThat(report(product, "empty").trends()).isEmpty();
  }

  @Test
  @Order(1)
  void onlyStaffReadTrends() {
    for (Actor outsider : List.of(Actor.visitor(), customer)) {
      assertThatThrownBy(() -> report(outsider, null)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  @Order(2)
  void whatWasHiddenSinceIsNoTrendAnyMore() {
    rows.execute(
        "update thread set state = 'HIDDEN' where title = 'A matter'"
            + " and id <> (select min(id) from thread where title = 'A matter')");

    assertThat(terms(product, null)).isEmpty();
  }

  private static List<String> terms(Actor actor, String space) {
    return report(actor, space).trends().stream().map(trend -> trend.trend().shown()).toList();
  }

  private static TrendReport report(Actor actor, String space) {
    return community
        .get(TrendSearch.class)
        .read(actor, new TrendQuery(TrendPeriod.WEEK, DAY, space, null, 20));
  }
}

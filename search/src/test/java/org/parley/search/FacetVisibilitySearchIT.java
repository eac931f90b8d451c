package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Facets, operators and collapsed threads tell nobody of what is not theirs. */
@TestMethodOrder(OrderAnnotation.class)
class FacetVisibilitySearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static final Actor VISITOR = Actor.visitor();

  private static SampleRows rows;
  private static Actor anna;
  private static Actor insider;
  private static long open;
  private static long secret;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    anna = rows.member("anna");
    insider = rows.member("insider", Set.of(Role.MEMBER), Set.of(group));
    open = rows.question(rows.space("open", "OPEN", null), anna, "Open water", "<p>water</p>");
    rows.tag(open, "shared");
    rows.answer(open, anna, "<p>water, too</p>");
    secret =
        rows.question(rows.space("testers", "GROUP", group), insider, "Testers' water", "water");
    rows.tag(secret, "unannounced");
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  @Order(1)
  void valuesAreThoseOfWhatTheReaderSees() {
    assertThat(facets(VISITOR, "water ")).containsEntry("SPACE", Map.of("open", 2L));
    assertThat(facets(VISITOR, "water ")).containsEntry("TAG", Map.of("shared", 2L));
    assertThat(facets(VISITOR, "water ")).containsEntry("AUTHOR", Map.of("anna", 2L));
    assertThat(facets(insider, "water "))
        .containsEntry("SPACE", Map.of("open", 2L, "testers", 1L))
        .containsEntry("TAG", Map.of("shared", 2L, "unannounced", 1L));
    assertThat(labels(insider)).contains("The space testers", "Display insider");
    assertThat(labels(VISITOR)).contains("The space open").doesNotContain("The space testers");
  }

  @Test
  @Order(1)
  void operatorsOpenNoDoors() {
    for (String text :
        List.of(
            "space:testers", "user:insider", "tag:unannounced", "thread:" + secret, "-user:anna")) {
      assertThat(find(VISITOR, text).total()).as(text).isZero();
      assertThat(facets(VISITOR, text)).as(text).isEmpty();
      assertThat(find(insider, text).total()).as(text).isEqualTo(1);
    }
    assertThat(find(VISITOR, "user:nobody").total()).isZero();
    assertThat(find(VISITOR, "-user:nobody water").total()).isEqualTo(2);
    assertThat(find(VISITOR, "-space:open").total()).isZero();
    assertThat(find(VISITOR, "user:anna OR user:insider").total()).isEqualTo(2);
  }

  @Test
  @Order(2)
  void threadIsFoundOnceAsItIsNow() {
    FoundThreads found = find(VISITOR, "water ");

    assertThat(found.items()).hasSize(1);
    assertThat(found.items().get(0).more()).isEqualTo(1);
    assertThat(found.threads()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void oldIndexNamesNothingThatWentAwaySince() {
    rows.execute(
        "update thread set space_id = (select id from space where slug = 'testers') where id = ?",
        open);

    assertThat(facets(VISITOR, "water ")).doesNotContainKeys("TAG", "AUTHOR");
    assertThat(labels(VISITOR)).doesNotContain("shared", "anna", "Display anna");
    assertThat(find(VISITOR, "water ").items()).isEmpty();
  }

  private static FoundThreads find(Actor actor, String text) {
    return community.get(Search.class).findThreads(actor, SearchQuery.parse(text));
  }

  private static Map<String, Map<String, Long>> facets(Actor actor, String text) {
    return community.get(Search.class).facets(actor, SearchQuery.parse(text)).stream()
        .filter(facet -> !facet.values().isEmpty())
        .collect(
            Collectors.toMap(
                facet -> facet.field().name(),
                facet ->
                    facet.values().stream()
                        .collect(Collectors.toMap(Facet.Value::name, Facet.Value::posts))));
  }

  private static List<String> labels(Actor actor) {
    return community.get(Search.class).facets(actor, SearchQuery.parse("water ")).stream()
        .flatMap(facet -> facet.values().stream())
        .map(Facet.Value::label)
        .toList();
  }
}

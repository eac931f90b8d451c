package org.parley.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchFolder;
import org.parley.search.SearchHit;
import org.parley.search.SearchQuery;
import org.parley.search.rebuild.IndexRebuild;

class SynonymServiceSearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static Actor boss;
  private static Actor anna;
  private static Actor insider;
  private static SynonymService service;

  @BeforeAll
  static void fill() {
    SampleRows rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    anna = rows.member("anna");
    insider = rows.member("insider", Set.of(Role.MEMBER), Set.of(group));
    boss = rows.member("boss", Set.of(Role.MEMBER, Role.ADMINISTRATOR), Set.of());
    long open = rows.space("open", "OPEN", null);
    long inside = rows.space("testers", "GROUP", group);
    rows.question(open, anna, "Photovoltaics on the roof", "<p>panels</p>");
    rows.question(open, anna, "Photovoltaics in winter", "<p>snow</p>");
    rows.question(inside, insider, "Moonraker is late", "<p>moonraker</p>");
    rows.question(inside, insider, "Moonraker again", "<p>moonraker</p>");
    community.get(IndexRebuild.class).run((total, done) -> {});
    service = community.get(SynonymService.class);
  }

  @BeforeEach
  void clear() {
    service.list(boss).forEach(entry -> service.remove(boss, entry.id()));
  }

  @Test
  void nextSearchKnowsEveryChange() {
    assertThat(found(anna, "PV ")).isEmpty();

    assertThat(service.add(boss, "# ours\n\nPV, photovoltaics\na => b\n")).isEqualTo(2);
    assertThat(found(anna, "PV ")).hasSize(2);

    SynonymEntry entry = service.list(boss).get(1);
    assertThat(entry.text()).isEqualTo("PV, photovoltaics");
    assertThat(entry.changedBy()).isEqualTo("boss");

    service.change(boss, entry.id(), "PV => panel");
    assertThat(found(anna, "PV ")).containsExactly("Photovoltaics on the roof");

    service.remove(boss, entry.id());
    assertThat(found(anna, "PV ")).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> service.change(boss, entry.id(), "a, b"));
  }

  @Test
  void oneWrongLineKeepsAllOut() {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> service.add(boss, "a, b\nalone"))
        .satisfies(problem -> assertThat(problem.arguments()).contains("alone"));
    assertThat(service.list(boss)).isEmpty();
  }

  @Test
  void onlyAdministratorsEditThem() {
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> service.add(anna, "a, b"));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> service.list(Actor.visitor()));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> service.remove(anna, 1));
  }

  @Test
  void synonymOfAPrivateWordShowsNothingPrivate() {
    service.add(boss, "project, moonraker");

    assertThat(found(anna, "project ")).isEmpty();
    assertThat(found(insider, "project ")).hasSize(2);
  }

  @Test
  void whatWasMeantIsToldFromWhatTheReaderMaySee() {
    Search search = community.get(Search.class);

    assertThat(search.spelling(anna, "photovoltiacs roof")).contains("photovoltaics roof");
    assertThat(search.spelling(insider, "monraker")).contains("moonraker");
    assertThat(search.spelling(anna, "monraker")).isEmpty();
    assertThat(search.spelling(anna, "photovoltaics")).isEmpty();
    assertThat(search.spelling(anna, "")).isEmpty();
  }

  private static List<String> found(Actor actor, String text) {
    return community.get(Search.class).find(actor, SearchQuery.parse(text)).items().stream()
        .map(SearchHit::title)
        .toList();
  }
}

package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;

class ExpertBoardsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static ExpertSamples experts;
  static ExpertBoards boards;
  static NamedScopes scopes;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    experts = new ExpertSamples(community, samples);
    boards = community.get(ExpertBoards.class);
    scopes = community.get(NamedScopes.class);
    for (String name : List.of("one", "two", "three", "four", "five")) {
      experts.expert("customer." + name);
    }
    experts.official(samples.agent(), samples.question(samples.anna()));
    experts.official(samples.agent(), samples.question(samples.ben()));
    experts.official(
        samples.petra(),
        samples.thread(samples.administrator(), "pilots", "A question among pilots"));
    experts.official(samples.agent(), samples.thread(samples.anna(), "billing", "My own invoice"));
    experts.reckon();
  }

  @Test
  void customersAndStaffAreListedApart() {
    assertThat(names(Actor.visitor(), NamedScope.ALL, ExpertCrowd.CUSTOMERS))
        .hasSize(5)
        .allMatch(name -> name.startsWith("customer."));
    assertThat(names(Actor.visitor(), NamedScope.ALL, ExpertCrowd.STAFF))
        .containsExactly("alex.agent");
    assertThat(boards.place("alex.agent", NamedScope.ALL)).isEqualTo(1);
  }

  @Test
  void pagesGoOnCountingWhereTheLastOneEnded() {
    Page<ExpertRow> first = list(NamedScope.ALL, null, 2);
    Page<ExpertRow> second = list(NamedScope.ALL, first.next(), 2);
    Page<ExpertRow> third = list(NamedScope.ALL, second.next(), 2);

    assertThat(List.of(first, second, third))
        .flatExtracting(Page::items)
        .extracting(ExpertRow::number)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(third.next()).isNull();
    ExpertRow fourth = second.items().get(1);
    assertThat(boards.place(fourth.member().name(), NamedScope.ALL)).isEqualTo(4);
  }

  @Test
  void ofAPrivateSpaceOutsidersSeeNothingAtAll() {
    for (Actor outsider :
        List.of(Actor.visitor(), samples.anna(), samples.ben(), samples.agent())) {
      assertThatThrownBy(() -> scopes.find(outsider, "pilots", null)).isInstanceOf(NotFound.class);
      assertThat(scopes.ranked(outsider)).extracting(NamedScope::word).doesNotContain("pilots");
      assertThat(community.get(MemberScopes.class).of(outsider, "petra")).isEmpty();
    }
    Actor petra = samples.petra();
    NamedScope pilots = scopes.find(petra, "pilots", null);
    assertThat(names(petra, pilots, ExpertCrowd.CUSTOMERS)).containsExactly("petra");
    assertThat(scopes.ranked(petra)).extracting(NamedScope::word).contains("pilots", "open");
    assertThatThrownBy(
            () ->
                boards.list(
                    samples.anna(),
                    new ExpertBoards.Query(pilots, ExpertCrowd.CUSTOMERS, null, 10)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ofASpaceWithOwnQuestionsOnlyTheStaffSeesWhoIsGoodInIt() {
    assertThatThrownBy(() -> scopes.find(samples.anna(), "billing", null))
        .isInstanceOf(NotFound.class);
    assertThat(
            names(
                samples.agent(), scopes.find(samples.agent(), "billing", null), ExpertCrowd.STAFF))
        .containsExactly("alex.agent");
  }

  @Test
  void aMembersScopesAreListedWithTheirPlaces() {
    List<MemberScopes.Standing> standings =
        community.get(MemberScopes.class).of(Actor.visitor(), "customer.one");

    assertThat(standings)
        .extracting(standing -> standing.scope().word())
        .containsExactly("", "open", "battery");
    assertThat(standings).allMatch(standing -> standing.place() >= 1 && standing.place() <= 5);
  }

  @Test
  void aScopeIsASpaceOrATagAndNotBoth() {
    assertThatThrownBy(() -> scopes.find(Actor.visitor(), "open", "battery"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> scopes.find(Actor.visitor(), null, "no-such-tag"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ExpertCrowd.ofWord("aliens")).isInstanceOf(Invalid.class);
  }

  @Test
  void boardsTakeAFixedNumberOfQueries() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    NamedScope open = scopes.find(samples.anna(), "open", null);

    assertThat(sql.count(() -> list(NamedScope.ALL, null, 20))).isEqualTo(1);
    assertThat(
            sql.count(
                () ->
                    boards.list(
                        samples.anna(),
                        new ExpertBoards.Query(open, ExpertCrowd.CUSTOMERS, null, 20))))
        .isEqualTo(3);
    assertThat(sql.count(() -> scopes.ranked(samples.anna()))).isEqualTo(2);
    assertThat(
            sql.count(() -> community.get(MemberScopes.class).of(samples.anna(), "customer.one")))
        .isEqualTo(2);
  }

  private static Page<ExpertRow> list(NamedScope scope, String after, int limit) {
    return boards.list(
        Actor.visitor(), new ExpertBoards.Query(scope, ExpertCrowd.CUSTOMERS, after, limit));
  }

  private static List<String> names(Actor reader, NamedScope scope, ExpertCrowd crowd) {
    return boards.list(reader, new ExpertBoards.Query(scope, crowd, null, 50)).items().stream()
        .map(row -> row.member().name())
        .toList();
  }
}

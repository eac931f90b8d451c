package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class ExpertViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Jdbi jdbi;

  ExpertViews experts;

  @BeforeEach
  void people() {
    if (samples == null) {
      samples = new Samples(community);
      jdbi = Jdbi.create(community.dataSource());
    }
    experts = community.get(ExpertViews.class);
  }

  private PostRef officialAnswer(Actor author, PostRef question) {
    PostRef answer = samples.answer(author, question);
    community
        .get(AcceptanceService.class)
        .makeOfficial(samples.administrator(), question.threadId(), answer.postId());
    return answer;
  }

  private long id(String table, String column, String value) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from " + table + " where " + column + " = :value")
                .bind("value", value)
                .mapTo(Long.class)
                .one());
  }

  private List<String> names(Actor reader, ExpertScope scope) {
    return experts.ranking(reader, scope, null, 50).items().stream()
        .map(row -> row.member().name())
        .toList();
  }

  @Test
  void anOfficialAnswerMakesAnExpertWhoIsExplained() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = officialAnswer(samples.ben(), question);
    community
        .get(AcceptanceService.class)
        .accept(samples.anna(), question.threadId(), answer.postId());
    community.get(ExpertisePump.class).reckonDue();

    ExpertScope battery = ExpertScope.tag(id("tag", "name", "battery"));
    ExpertExplanation why = experts.explain(Actor.visitor(), "ben", battery);

    assertThat(why.row().scopeName()).isEqualTo("battery");
    assertThat(why.row().number()).isPositive();
    assertThat(why.row().tally()).isEqualTo(new ExpertRow.Tally(1, 1, 1, 1, 1));
    assertThat(why.row().recent()).isEqualTo(1);
    assertThat(why.row().score()).isPositive();
    assertThat(why.answers()).extracting(ExpertAnswer::postId).containsExactly(answer.postId());
    assertThat(names(Actor.visitor(), ExpertScope.ALL)).contains("ben");

    community.get(PostService.class).delete(samples.moderator(), answer.postId());
    community.get(ExpertisePump.class).reckonDue();
    assertThat(names(Actor.visitor(), battery)).doesNotContain("ben");
  }

  @Test
  void whatIsPrivateCountsInItsSpaceAlone() {
    PostRef question = samples.thread(samples.petra(), "pilots", "Which firmware do pilots get?");
    officialAnswer(samples.administrator(), question);
    community.get(ExpertisePump.class).reckonDue();
    ExpertScope pilots = ExpertScope.space(id("space", "slug", "pilots"));

    assertThat(names(samples.petra(), pilots)).containsExactly("ada.admin");
    assertThat(names(samples.petra(), ExpertScope.ALL)).doesNotContain("ada.admin");
    for (Actor reader : List.of(Actor.visitor(), samples.anna(), samples.agent())) {
      assertThatThrownBy(() -> names(reader, pilots)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> experts.explain(reader, "ada.admin", pilots))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whoDoesNotWantToBeListedIsNot() {
    Actor shy = samples.actor("shy.sam");
    officialAnswer(shy, samples.question(samples.anna()));
    community.get(ExpertisePump.class).reckonDue();
    assertThat(names(samples.anna(), ExpertScope.ALL)).contains("shy.sam");

    community.get(ExpertiseService.class).leaveLists(shy);

    assertThat(names(samples.anna(), ExpertScope.ALL)).doesNotContain("shy.sam");
    assertThatThrownBy(() -> experts.explain(samples.anna(), "shy.sam", ExpertScope.ALL))
        .isInstanceOf(NotFound.class);
    community.get(ExpertiseService.class).joinLists(shy);
    assertThat(names(samples.anna(), ExpertScope.ALL)).contains("shy.sam");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDouble() {
    for (String name : List.of("page.one", "page.two", "page.three")) {
      officialAnswer(samples.actor(name), samples.question(samples.anna()));
    }
    community.get(ExpertisePump.class).reckonDue();

    List<String> whole = names(samples.anna(), ExpertScope.ALL);
    var first = experts.ranking(samples.anna(), ExpertScope.ALL, null, 2);
    var second = experts.ranking(samples.anna(), ExpertScope.ALL, first.next(), 50);

    assertThat(first.items()).extracting(ExpertRow::number).containsExactly(1, 2);
    assertThat(second.items().get(0).number()).isEqualTo(3);
    assertThat(second.items())
        .extracting(row -> row.member().name())
        .isEqualTo(whole.subList(2, whole.size()));
  }

  @Test
  void rankingsTakeAFixedNumberOfQueries() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> experts.ranking(samples.anna(), ExpertScope.ALL, null, 20)))
        .isEqualTo(2);
  }
}

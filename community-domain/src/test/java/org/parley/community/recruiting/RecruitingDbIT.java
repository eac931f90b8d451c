package org.parley.community.recruiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.expertise.ExpertiseService;
import org.parley.community.expertise.NamedScope;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;

class RecruitingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final CandidateFilter ALL = CandidateFilter.of(NamedScope.ALL);
  static Samples samples;
  static ExpertSamples experts;
  static Actor walter;
  static Actor wilma;
  static int next;

  Actor agent;
  Actor admin;
  CandidateViews views;
  RecruitingService service;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    experts = new ExpertSamples(community, samples);
    walter = experts.expert("walter");
    wilma = experts.expert("wilma");
    PostRef accepted = samples.question(samples.anna());
    PostRef answer = samples.answer(wilma, accepted);
    community
        .get(AcceptanceService.class)
        .accept(samples.anna(), accepted.threadId(), answer.postId());
    experts.official(samples.petra(), samples.thread(samples.ben(), "members", "For members"));
    experts.official(samples.agent(), samples.question(samples.anna()));
    experts.reckon();
  }

  @BeforeEach
  void staff() {
    agent = samples.agent();
    admin = samples.administrator();
    views = community.get(CandidateViews.class);
    service = community.get(RecruitingService.class);
  }

  @Test
  void candidatesAreRankedCustomersAndNotTheStaff() {
    assertThat(names(agent, ALL)).contains("walter", "wilma", "petra").doesNotContain("alex.agent");
  }

  @Test
  void filtersNarrowTheList() {
    assertThat(names(agent, new CandidateFilter(NamedScope.ALL, 1, 0, TrustLevel.NEW, null)))
        .contains("wilma")
        .doesNotContain("walter");
    assertThat(names(agent, new CandidateFilter(NamedScope.ALL, 0, 0, TrustLevel.BASIC, null)))
        .isEmpty();
    experts.execute("update member set trust_level = 2 where name = 'walter'");
    assertThat(names(agent, new CandidateFilter(NamedScope.ALL, 0, 0, TrustLevel.BASIC, null)))
        .containsExactly("walter");
    assertThat(names(agent, CandidateFilter.of(scope(agent, "members", null))))
        .containsExactly("petra");
    community.clock().advance(Duration.ofDays(10));
    assertThat(names(agent, new CandidateFilter(NamedScope.ALL, 0, 5, TrustLevel.NEW, null)))
        .isEmpty();
    assertThatThrownBy(() -> new CandidateFilter(NamedScope.ALL, -1, 0, TrustLevel.NEW, null))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void notesAndStatesAreKeptWithWhoAndWhen() {
    Actor found = experts.expert("found" + ++next);
    experts.reckon();
    service.note(agent, found.name(), new NewNote(CandidateState.CONTACTED, "Wrote to them."));
    community.clock().advance(Duration.ofMinutes(1));
    service.note(admin, found.name(), new NewNote(null, "They would like to know the hours."));
    service.note(agent, found.name(), new NewNote(CandidateState.DECLINED, ""));

    List<CandidateNote> notes = views.notes(agent, found.name());
    assertThat(notes)
        .extracting(note -> note.by().name(), CandidateNote::state, CandidateNote::note)
        .containsExactly(
            tuple("alex.agent", CandidateState.DECLINED, ""),
            tuple("ada.admin", CandidateState.CONTACTED, "They would like to know the hours."),
            tuple("alex.agent", CandidateState.CONTACTED, "Wrote to them."));
    CandidateRow row = row(agent, found.name());
    assertThat(row.progress().state()).isEqualTo(CandidateState.DECLINED);
    assertThat(row.progress().notes()).isEqualTo(3);
    assertThat(row.progress().lastNote()).isEqualTo("They would like to know the hours.");
    assertThatThrownBy(
            () -> service.note(agent, found.name(), new NewNote(CandidateState.DECLINED, " ")))
        .isInstanceOf(Invalid.class)
        .hasMessage("candidate.nothing");
    assertThat(views.notes(agent, found.name())).hasSize(3);
  }

  @Test
  void whoWasWonIsStaffAndStillListedAmongTheWon() {
    Actor won = experts.expert("won" + ++next);
    experts.reckon();
    service.note(agent, won.name(), new NewNote(CandidateState.RECRUITED, "Starts in May."));
    samples.actor(won.name(), Role.AGENT);

    assertThat(
            names(
                agent,
                new CandidateFilter(
                    NamedScope.ALL, 0, 0, TrustLevel.NEW, CandidateState.RECRUITED)))
        .contains(won.name());
  }

  @Test
  void addressesAreForAdministratorsAloneAndEveryExportIsWrittenDown() {
    assertThat(views.list(agent, ALL, null, 50).items())
        .allMatch(candidate -> candidate.email() == null);
    assertThat(row(admin, "walter").email()).isEqualTo("walter@example.org");

    long before = experts.number("select count(*) from expert_export");
    List<CandidateRow> rows = service.export(agent, ALL, ExportFormat.CSV);
    assertThat(rows).isNotEmpty().allMatch(candidate -> candidate.email() == null);
    service.export(admin, ALL, ExportFormat.JSON);
    assertThat(experts.number("select count(*) from expert_export")).isEqualTo(before + 2);
    assertThat(
            experts.number(
                "select count(*) from expert_export where actor_id = ? and format = 'CSV'"
                    + " and not with_addresses and amount = ?",
                agent.id(),
                rows.size()))
        .isPositive();
  }

  @Test
  void whoDoesNotWantToBeListedIsNoCandidate() {
    Actor shy = experts.expert("shy" + ++next);
    experts.reckon();
    assertThat(names(agent, ALL)).contains(shy.name());
    community.get(ExpertiseService.class).leaveLists(shy);

    assertThat(names(agent, ALL)).doesNotContain(shy.name());
    assertThatThrownBy(() -> service.note(agent, shy.name(), new NewNote(null, "Ask anyway.")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void othersThanAgentsAndAdministratorsSeeNoCandidates() {
    for (Actor outsider :
        List.of(
            Actor.visitor(), samples.anna(), samples.ben(), samples.petra(), samples.moderator())) {
      assertThatThrownBy(() -> views.list(outsider, ALL, null, 10)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views.notes(outsider, "walter")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service.export(outsider, ALL, ExportFormat.CSV))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service.note(outsider, "walter", new NewNote(null, "Hm.")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void aPrivateSpaceHasNoCandidatesForAnAgentOutsideIt() {
    Actor pilot = samples.actor("pilot");
    experts.execute(
        "insert into member_group_member select group_id, ? from space where slug = 'pilots'",
        pilot.id());
    PostRef secret = samples.thread(admin, "pilots", "A question among pilots");
    experts.official(
        new Actor(pilot.id(), pilot.name(), pilot.roles(), samples.petra().groups()), secret);
    experts.reckon();
    CandidateFilter pilots = CandidateFilter.of(scope(admin, "pilots", null));

    assertThat(names(admin, pilots)).containsExactly("pilot");
    assertThatThrownBy(() -> views.notes(agent, "pilot")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.note(agent, "pilot", new NewNote(null, "Who is it?")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views.list(agent, pilots, null, 10)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.export(agent, pilots, ExportFormat.CSV))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scope(agent, "pilots", null)).isInstanceOf(NotFound.class);
  }

  @Test
  void pagesFollowEachOtherInAFixedNumberOfQueries() {
    List<String> whole = names(agent, ALL);
    Page<CandidateRow> first = views.list(agent, ALL, null, 2);
    Page<CandidateRow> second = views.list(agent, ALL, first.next(), 50);

    assertThat(second.items())
        .extracting(row -> row.member().name())
        .isEqualTo(whole.subList(2, whole.size()));
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    assertThat(sql.count(() -> views.list(agent, ALL, null, 50))).isEqualTo(1);
  }

  private static NamedScope scope(Actor actor, String space, String tag) {
    return community.get(NamedScopes.class).find(actor, space, tag);
  }

  private List<String> names(Actor actor, CandidateFilter filter) {
    return views.list(actor, filter, null, 100).items().stream()
        .map(row -> row.member().name())
        .toList();
  }

  private CandidateRow row(Actor actor, String name) {
    return views.list(actor, ALL, null, 100).items().stream()
        .filter(row -> row.member().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

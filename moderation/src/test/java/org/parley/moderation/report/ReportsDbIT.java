package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.moderation.followup.FollowUpWorld;
import org.parley.moderation.report.History.Told;
import org.parley.moderation.routing.AgentService;
import org.parley.moderation.routing.AgentSettings;
import org.parley.moderation.routing.Skills;
import org.parley.moderation.routing.TeamService;
import org.parley.moderation.sla.FollowUpReason;

/** Five weeks of work at random, reported and counted again. */
class ReportsDbIT {

  private static final long SEED = 20260302;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;
  static History history;
  static Reports reports;
  static Actor ada;
  static Actor mona;
  static Actor alex;
  static Actor bo;
  static long team;

  @BeforeAll
  static void weeksOfWork() {
    world = new FollowUpWorld(community);
    reports = community.get(Reports.class);
    ada = world.samples.administrator();
    mona = world.samples.moderator();
    alex = world.samples.agent();
    bo = world.agent("bo");
    for (Actor agent : List.of(ada, alex, bo)) {
      community
          .get(AgentService.class)
          .settle(ada, agent.name(), new AgentSettings(50, false, Skills.of("")), null);
    }
    world.execute("insert into agent_space select ?, id from space where slug = 'open'", bo.id());
    TeamService teams = community.get(TeamService.class);
    team = teams.create(ada, "Batteries");
    teams.join(ada, team, bo.name());
    history = new History(community, world, SEED);
    history.serves("open", alex, bo, ada);
    history.serves("members", alex, ada);
    history.serves("billing", alex, ada);
    history.serves("pilots", ada);
    history.goOn(600);
  }

  @Test
  void everyFigureIsWhatACountByHandGives() {
    for (ReportPeriod period : periods()) {
      compare(ada, ReportQuery.of(period), told -> true);
      compare(mona, ReportQuery.of(period), told -> !told.space.equals("pilots"));
      compare(alex, ReportQuery.of(period), told -> alex.equals(told.owner));
    }
  }

  @Test
  void filtersNarrowEachFigure() {
    ReportPeriod period = periods().get(0);
    ReportQuery query = ReportQuery.of(period);
    compare(ada, query.inSpace("pilots"), told -> told.space.equals("pilots"));
    compare(ada, query.ofAgent("BO"), told -> bo.equals(told.owner));
    compare(ada, query.ofTeam(team), told -> bo.equals(told.owner));
    compare(
        ada,
        query.because(FollowUpReason.ANGRY).inSpace("open"),
        told -> told.reason == FollowUpReason.ANGRY && told.space.equals("open"));
  }

  @Test
  void theHistoryHasSomethingOfEverything() {
    Figures all = reports.read(ada, ReportQuery.of(periods().get(0))).all();
    assertThat(all.response().count()).isGreaterThan(10);
    assertThat(all.resolution().count()).isGreaterThan(20);
    assertThat(all.open()).isPositive();
    assertThat(all.reopened().part()).isPositive();
    assertThat(all.responseKept().part()).isPositive().isLessThan(all.responseKept().whole());
    assertThat(all.resolutionKept().part()).isPositive().isLessThan(all.resolutionKept().whole());
  }

  @Test
  void theNumberOfQueriesIsFixedHoweverMuchThereIs() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    for (ReportPeriod period : periods()) {
      ReportQuery query = ReportQuery.of(period);
      assertThat(sql.count(() -> reports.read(mona, query))).isEqualTo(9);
      assertThat(sql.count(() -> reports.read(bo, query))).isEqualTo(10);
      assertThat(sql.count(() -> reports.read(ada, query.inSpace("open").ofAgent("bo"))))
          .isEqualTo(9);
    }
  }

  /** All of it, a part in the middle by other clocks, one day, and a time before anything was. */
  private static List<ReportPeriod> periods() {
    LocalDate today = world.now().atZone(ZoneOffset.UTC).toLocalDate();
    ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
    return List.of(
        ReportPeriod.last(90, today, ZoneOffset.UTC),
        new ReportPeriod(today.minusDays(24), today.minusDays(9), kathmandu),
        new ReportPeriod(today.minusDays(8), today.minusDays(8), ZoneId.of("America/New_York")),
        new ReportPeriod(today.minusDays(366), today.minusDays(300), ZoneOffset.UTC));
  }

  private static void compare(Actor actor, ReportQuery query, Predicate<Told> theirs) {
    String what = actor.name() + ", " + query;
    Recount recount = new Recount(query.period(), world.now());
    List<Told> all = history.all.stream().filter(theirs).toList();
    Report report = reports.read(actor, query);

    assertThat(report.all()).as(what).isEqualTo(recount.figures(all));
    assertThat(report.days())
        .as(what)
        .isEqualTo(query.period().days().stream().map(day -> recount.day(all, day)).toList());
    for (Report.OfAgent part : report.agents()) {
      assertThat(part.figures())
          .as(what + ": " + part.agent())
          .isEqualTo(recount.figures(all.stream().filter(told -> isOf(told, part)).toList()));
      if (part.agent().isKnown()) {
        assertThat(part.utilisation())
            .as(what + ": " + part.agent())
            .isEqualTo(recount.utilisation(history, part.agent().name(), scope(query, actor)));
      }
    }
    for (Report.OfSpace part : report.spaces()) {
      assertThat(part.figures())
          .as(what + ": " + part.space())
          .isEqualTo(
              recount.figures(
                  all.stream().filter(told -> told.space.equals(part.space().slug())).toList()));
    }
    for (Report.OfReason part : report.reasons()) {
      assertThat(part.figures())
          .as(what + ": " + part.reason())
          .isEqualTo(
              recount.figures(all.stream().filter(told -> told.reason == part.reason()).toList()));
    }
    assertThat(report.agents().stream().mapToInt(part -> part.figures().open()).sum())
        .as("no open one is in no part: " + what)
        .isEqualTo(report.all().open());
  }

  private static boolean isOf(Told told, Report.OfAgent part) {
    return told.owner == null
        ? !part.agent().isKnown()
        : told.owner.name().equals(part.agent().name());
  }

  /** What time can have been spent on, whoever owns it now. */
  private static List<Told> scope(ReportQuery query, Actor actor) {
    return history.all.stream()
        .filter(told -> actor.equals(ada) || !told.space.equals("pilots"))
        .filter(told -> query.space() == null || query.space().equals(told.space))
        .filter(told -> query.reason() == null || query.reason() == told.reason)
        .toList();
  }
}

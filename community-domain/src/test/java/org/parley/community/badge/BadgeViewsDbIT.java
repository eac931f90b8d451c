package org.parley.community.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.thread.PostRef;

/** What the pages show, to whom, and with how many queries. */
class BadgeViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BadgeBench bench;
  static CountingSql sql;

  Actor petra;
  Actor anna;

  @BeforeEach
  void empty() {
    if (bench == null) {
      bench = new BadgeBench(community);
      sql = new CountingSql(community.get(Jdbi.class));
    }
    bench.clear();
    petra = bench.samples.petra();
    anna = bench.samples.anna();
    bench.jdbi.useHandle(handle -> handle.execute("update member set suspended_at = null"));
  }

  @Test
  void whoHasItAndHowOftenIHaveIt() {
    bench.define("wrote", "questions.asked >= 1", true);
    int before = list(anna).get(0).mine();
    bench.samples.question(anna);
    bench.samples.question(petra);
    bench.deliver();

    assertThat(list(anna))
        .singleElement()
        .satisfies(
            badge -> {
              assertThat(badge.mine()).isEqualTo(before + 1);
              assertThat(badge.holders()).isGreaterThanOrEqualTo(2);
            });
    assertThat(list(Actor.visitor()).get(0).mine()).isZero();
  }

  @Test
  void aCauseIsShownToWhomItsSpaceIsOpenAndToNobodyElse() {
    bench.define("each", "questions.asked >= 1", true);
    PostRef secret = bench.samples.thread(petra, "pilots", "A secret among pilots");
    PostRef own = bench.samples.thread(petra, "billing", "My bill of May");
    bench.deliver();

    for (Actor reader : List.of(Actor.visitor(), anna, bench.samples.actor("carl"))) {
      Page<AwardView> shown = awards(reader);
      assertThat(shown.items()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(shown.items())
          .allSatisfy(award -> assertThat(titleOf(award)).doesNotContain("secret", "bill"));
      assertThat(shown.items().toString()).doesNotContain("post=" + secret.postId());
    }
    assertThat(awards(petra).items())
        .extracting(BadgeViewsDbIT::titleOf)
        .contains("A secret among pilots", "My bill of May");
    assertThat(awards(bench.samples.agent()).items())
        .extracting(BadgeViewsDbIT::titleOf)
        .contains("My bill of May")
        .doesNotContain("A secret among pilots");
    assertThat(own.postId()).isPositive();
  }

  @Test
  void suspendedMembersAreNotShownWithBadges() {
    bench.define("wrote", "questions.asked >= 1");
    Actor gone = bench.samples.actor("gone.soon");
    bench.samples.question(gone);
    bench.deliver();
    long badge = list(anna).get(0).id();
    int holders = list(anna).get(0).holders();
    assertThat(views().ofMember(gone.id())).hasSize(1);

    bench.jdbi.useHandle(
        handle -> handle.execute("update member set suspended_at = now() where id = ?", gone.id()));

    assertThat(views().ofMember(gone.id())).isEmpty();
    assertThat(list(anna).get(0).holders()).isEqualTo(holders - 1);
    assertThat(community.get(AwardViews.class).ofBadge(anna, badge, null, 100).items())
        .noneMatch(award -> award.member().id().equals(gone.id()));
    assertThat(community.get(AwardViews.class).ofMember(anna, gone.id(), null, 100).items())
        .isEmpty();
  }

  @Test
  void progressIsNearestFirstAndLeavesOutWhatOneHas() {
    Actor fresh = bench.samples.actor("fresh.one");
    bench.define("far", "questions.asked >= 10");
    bench.define("near", "questions.asked >= 3");
    bench.define("mine", "questions.asked >= 1");
    bench.define("hand", "by-hand");
    bench.samples.question(fresh);
    bench.samples.question(fresh);
    bench.deliver();

    List<BadgeProgress> progress = community.get(BadgeProgresses.class).of(fresh);

    assertThat(progress).extracting(next -> next.form().key()).containsExactly("near", "far");
    assertThat(progress).extracting(BadgeProgress::missing).containsExactly(1, 8);
    assertThat(progress).extracting(BadgeProgress::percent).containsExactly(66, 20);
    assertThatThrownBy(() -> community.get(BadgeProgresses.class).of(Actor.visitor()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aTrialTellsWhoWouldGetItAndWritesNothing() {
    bench.samples.question(petra);
    bench.samples.question(petra);
    Actor admin = bench.samples.administrator();

    var trial =
        community
            .get(BadgeTrials.class)
            .run(admin, BadgeBench.form("maybe", "questions.asked >= 1", true));

    assertThat(trial.members()).isPositive();
    assertThat(trial.awards()).isGreaterThan(trial.members());
    assertThat(trial.named()).extracting(author -> author.name()).contains("petra");
    assertThat(bench.count("badge")).isZero();
    assertThat(bench.count("badge_award")).isZero();
    assertThatThrownBy(
            () ->
                community
                    .get(BadgeTrials.class)
                    .run(anna, BadgeBench.form("maybe", "questions.asked >= 1", true)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                community
                    .get(BadgeTrials.class)
                    .run(admin, BadgeBench.form("maybe", "nonsense", true)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void everyPageTakesAFixedNumberOfQueries() {
    bench.define("one", "questions.asked >= 1", true);
    bench.define("two", "questions.asked >= 2");
    long badge = list(anna).get(0).id();
    for (int i = 0; i < 30; i++) {
      bench.samples.question(petra);
    }
    bench.deliver();

    assertThat(sql.count(() -> list(anna))).isEqualTo(1);
    assertThat(sql.count(() -> views().find(anna, "one"))).isEqualTo(1);
    assertThat(sql.count(() -> views().ofMember(petra.id()))).isEqualTo(1);
    AwardViews awards = community.get(AwardViews.class);
    assertThat(sql.count(() -> awards.ofBadge(anna, badge, null, 25))).isEqualTo(2);
    assertThat(sql.count(() -> awards.ofMember(anna, petra.id(), null, 25))).isEqualTo(2);
    Actor fresh = bench.samples.actor("fresh.two");
    assertThat(sql.count(() -> community.get(BadgeProgresses.class).of(fresh))).isEqualTo(3);

    Page<AwardView> first = awards.ofBadge(anna, badge, null, 20);
    Page<AwardView> second = awards.ofBadge(anna, badge, first.next(), 20);
    assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
  }

  @Test
  void whatIsSwitchedOffIsShownWhileSomebodyHasItAndToWhoDefines() {
    Actor admin = bench.samples.administrator();
    BadgeForm off =
        new BadgeForm(
            "off",
            "Off",
            "Not yet.",
            BadgeLevel.GOLD,
            "star",
            BadgeTheme.CARE,
            "by-hand",
            false,
            false);
    bench.get(BadgeService.class).define(admin, off);

    assertThat(list(anna)).isEmpty();
    assertThatThrownBy(() -> views().find(anna, "off")).isInstanceOf(NotFound.class);
    assertThat(views().find(admin, "off").form()).isEqualTo(off);
    assertThat(views().all(admin)).hasSize(1);
    assertThatThrownBy(() -> views().all(anna)).isInstanceOf(NotAllowed.class);
  }

  private Page<AwardView> awards(Actor reader) {
    return community.get(AwardViews.class).ofMember(reader, petra.id(), null, 200);
  }

  private static String titleOf(AwardView award) {
    return award.cause().thread() == null ? "" : award.cause().thread().title();
  }

  private static BadgeViews views() {
    return community.get(BadgeViews.class);
  }

  private static List<BadgeView> list(Actor reader) {
    return views().list(reader);
  }
}

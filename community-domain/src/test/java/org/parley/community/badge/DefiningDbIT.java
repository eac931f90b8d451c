package org.parley.community.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;

/**
 * Definitions by the product, by the company's file, by administrators; giving and taking by hand.
 */
class DefiningDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BadgeBench bench;

  @TempDir Path data;
  Actor admin;
  Actor ben;

  @BeforeEach
  void empty() {
    bench = bench == null ? new BadgeBench(community) : bench;
    bench.clear();
    admin = bench.samples.administrator();
    ben = bench.samples.ben();
    System.setProperty("parley.data", data.toString());
  }

  @AfterEach
  void forgetTheFile() {
    System.clearProperty("parley.data");
  }

  @Test
  void theProductBringsItsBadgesOnce() {
    assertThat(seed()).isGreaterThanOrEqualTo(30);
    assertThat(seed()).isZero();
    assertThat(bench.get(Definitions.class).problems()).isEmpty();
    assertThatThrownBy(() -> bench.get(BadgeSeedService.class).seed(admin))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theCompanysFileChangesAndAddsAndWhatWillNotDoIsNamed() throws IOException {
    seed();
    write(
        """
        // ours
        [{"key": "solver", "title": "Norrvik solver", "rule": "answers.accepted >= 20"},
         {"key": "roofer", "title": "Roofer", "text": "Shows roofs.", "level": "gold", "icon": "star",
          "theme": "honours", "rule": "by-hand", "times": "many"},
         {"key": "well-put", "rule": "answers.eaten >= 3"}]
        """);

    assertThat(seed()).isEqualTo(2);
    assertThat(form("solver").title()).isEqualTo("Norrvik solver");
    assertThat(form("solver").rule()).isEqualTo("answers.accepted >= 20");
    assertThat(form("roofer").level()).isEqualTo(BadgeLevel.GOLD);
    assertThat(form("well-put").rule()).isEqualTo("answer.score >= 5");
    assertThat(bench.get(Definitions.class).problems())
        .singleElement()
        .asString()
        .contains("well-put", "badge.metric-unknown", "answers.eaten");

    write("[{\"key\": ]");
    assertThat(bench.get(Definitions.class).problems())
        .singleElement()
        .asString()
        .contains("line 1");
    assertThat(seed()).as("the product's own is back").isEqualTo(1);
  }

  @Test
  void whatAnAdministratorChangedNoFileChangesBack() {
    seed();
    BadgeView solver = bench.get(BadgeViews.class).find(admin, "solver");
    BadgeForm own = BadgeBench.form("solver", "answers.accepted >= 12", false);
    bench.get(BadgeService.class).change(admin, own, solver.version());

    assertThat(seed()).isZero();
    assertThat(form("solver")).isEqualTo(own);
    assertThatThrownBy(() -> bench.get(BadgeService.class).change(admin, own, solver.version()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void badDefinitionsAreTurnedDownAndNothingIsWritten() {
    assertInvalid("key", () -> BadgeBench.form("No Key", "by-hand", false));
    assertInvalid(
        "icon",
        () ->
            new BadgeForm(
                "ok", "T", "T", BadgeLevel.GOLD, "skull", BadgeTheme.CARE, "by-hand", false, true));
    assertInvalid(
        "title",
        () ->
            new BadgeForm(
                "ok", " ", "T", BadgeLevel.GOLD, "star", BadgeTheme.CARE, "by-hand", false, true));
    assertInvalid("rule", () -> define("ok", "votes.eaten >= 3", false));
    assertInvalid("rule", () -> define("ok", "votes.cast >= 0", false));
    assertInvalid("rule", () -> define("ok", "imported", false));
    assertInvalid("times", () -> define("ok", "votes.cast >= 3", true));
    assertThatThrownBy(
            () ->
                bench.get(BadgeService.class).define(ben, BadgeBench.form("ok", "by-hand", false)))
        .isInstanceOf(NotAllowed.class);
    define("ok", "by-hand", false);
    assertInvalid("key", () -> define("ok", "by-hand", false));
    assertThat(bench.count("badge")).isEqualTo(1);
  }

  @Test
  void whatIsGivenByHandIsHeldUntilItIsTakenByHand() {
    define("thanks", "by-hand", false);
    HandAwardService hand = bench.get(HandAwardService.class);
    long award = hand.give(admin, "thanks", "@Ben", "for the evening in Umeå");
    bench.get(BadgeService.class).awardToThePast(admin, null);
    bench.get(BadgePump.class).workOff();
    assertThat(bench.held(ben)).containsExactly("thanks");
    assertThatThrownBy(() -> hand.give(admin, "thanks", "ben", "")).isInstanceOf(Conflict.class);

    assertInvalid("reason", () -> hand.take(admin, award, "  "));
    assertThatThrownBy(() -> hand.take(ben, award, "mine")).isInstanceOf(NotAllowed.class);
    hand.take(admin, award, "given by mistake");
    assertThat(bench.held(ben)).isEmpty();
    assertThatThrownBy(() -> hand.take(admin, award, "again")).isInstanceOf(NotFound.class);

    assertThat(hand.give(admin, "thanks", "ben", "after all")).isEqualTo(award);
    assertInvalid("member", () -> hand.give(admin, "thanks", "nobody.at.all", ""));
  }

  @Test
  void whatWasTakenByHandNoRuleGivesBack() {
    define("wrote", "answers.posted >= 1", false);
    assertInvalid("badge", () -> bench.get(HandAwardService.class).give(admin, "wrote", "ben", ""));
    bench.samples.answer(ben, bench.samples.question(bench.samples.anna()));
    bench.deliver();
    long award =
        bench.jdbi.withHandle(
            handle ->
                handle
                    .select("select id from badge_award where member_id = ?", ben.id())
                    .mapTo(Long.class)
                    .one());

    bench.get(HandAwardService.class).take(admin, award, "copied from a book");
    bench.samples.answer(ben, bench.samples.question(bench.samples.anna()));
    bench.deliver();
    bench.get(BadgeService.class).awardToThePast(admin, "wrote");
    bench.get(BadgePump.class).workOff();

    assertThat(bench.held(ben)).isEmpty();
    assertThat(bench.traces()).containsExactly("REVOKED");
  }

  private void define(String key, String rule, boolean many) {
    bench.get(BadgeService.class).define(admin, BadgeBench.form(key, rule, many));
  }

  private static int seed() {
    return bench.get(BadgeSeedService.class).seed(Actor.operator());
  }

  private BadgeForm form(String key) {
    return bench.get(BadgeViews.class).find(admin, key).form();
  }

  private void write(String json) throws IOException {
    Files.writeString(data.resolve("badges.json"), json);
  }

  private static void assertInvalid(
      String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
  }
}

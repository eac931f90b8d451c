package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.moderation.sla.FollowUpReason;

class RuleBookTest {

  private static final long BILLING = 4;
  private static final long FIRST_TEAM = 10;
  private static final long SECOND_TEAM = 20;

  @Test
  void eachConditionOfARuleMustFit() {
    RuleCondition all = new RuleCondition(BILLING, "battery", "de", -0.5, FollowUpReason.ANGRY);

    assertThat(all.fits(arrival(BILLING, "battery", "de", -0.6, FollowUpReason.ANGRY))).isTrue();
    assertThat(all.fits(arrival(5, "battery", "de", -0.6, FollowUpReason.ANGRY))).isFalse();
    assertThat(all.fits(arrival(BILLING, "app", "de", -0.6, FollowUpReason.ANGRY))).isFalse();
    assertThat(all.fits(arrival(BILLING, "battery", "en", -0.6, FollowUpReason.ANGRY))).isFalse();
    assertThat(all.fits(arrival(BILLING, "battery", "de", -0.5, FollowUpReason.ANGRY))).isFalse();
    assertThat(all.fits(arrival(BILLING, "battery", "de", -0.6, FollowUpReason.HAND))).isFalse();
  }

  @Test
  void whatNobodyKnowsFitsNoConditionAboutIt() {
    Arrival unknown = arrival(BILLING, "battery", null, null, FollowUpReason.HAND);

    assertThat(new RuleCondition(null, null, "de", null, null).fits(unknown)).isFalse();
    assertThat(new RuleCondition(null, null, null, 1.0, null).fits(unknown)).isFalse();
    assertThat(RuleCondition.ALWAYS.fits(unknown)).isTrue();
  }

  @Test
  void rulesThatFitCountTogetherAndTheFirstOneNamesTheTeam() {
    RuleBook book =
        new RuleBook(
            List.of(
                rule("de", new RuleOutcome(Skills.of("german 3"), null, 1, null)),
                rule(
                    null,
                    new RuleOutcome(
                        Skills.of("german 1, billing 2"),
                        FIRST_TEAM,
                        0,
                        new Overflow(30, SECOND_TEAM, 1))),
                rule("en", new RuleOutcome(Skills.of("english 5"), null, 3, null)),
                rule(
                    null,
                    new RuleOutcome(
                        Skills.of("billing 1"), SECOND_TEAM, 2, new Overflow(5, null, 1)))));

    assertThat(book.routeFor(arrival(BILLING, "battery", "de", null, FollowUpReason.HAND)))
        .isEqualTo(
            new Route(
                Skills.of("german 3, billing 2"),
                Skills.of("german 3, billing 1"),
                FIRST_TEAM,
                2,
                new Overflow(30, SECOND_TEAM, 1)));
  }

  /** Bills may go to somebody who knows less of bills, but not to one who speaks no German. */
  @Test
  void overflowEasesOnlyWhatItsOwnRuleAsksFor() {
    RuleBook book =
        new RuleBook(
            List.of(
                rule("de", new RuleOutcome(Skills.of("german 3"), null, 0, null)),
                rule(
                    null,
                    new RuleOutcome(
                        Skills.of("billing 3, german 1"), null, 0, new Overflow(5, null, 3)))));

    Route route = book.routeFor(arrival(BILLING, "battery", "de", null, FollowUpReason.HAND));

    assertThat(route.needed()).isEqualTo(Skills.of("billing 3, german 3"));
    assertThat(route.eased()).isEqualTo(Skills.of("german 3"));
  }

  @Test
  void withoutARuleNothingIsNeeded() {
    assertThat(
            new RuleBook(List.of(rule("de", new RuleOutcome(Skills.NONE, FIRST_TEAM, 1, null))))
                .routeFor(arrival(BILLING, "battery", "en", null, FollowUpReason.HAND)))
        .isEqualTo(Route.NOTHING);
  }

  private static Rule rule(String language, RuleOutcome then) {
    return new Rule(new RuleCondition(null, null, language, null, null), then);
  }

  private static Arrival arrival(
      long space, String tag, String language, Double sentiment, FollowUpReason reason) {
    return new Arrival(space, Set.of(tag), language, sentiment, reason);
  }
}

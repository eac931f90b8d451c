package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

class ScreeningRulesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void later() {
    community.clock().advance(Duration.ofMinutes(1));
  }

  @Test
  void rulesThatComeWithTheProductAreOffAndCanBeUsed() {
    List<RuleView> shipped = new ArrayList<>();
    String after = null;
    do {
      Page<RuleView> page = views().list(samples.administrator(), after, 2);
      shipped.addAll(page.items());
      after = page.next();
    } while (after != null);

    assertThat(shipped).hasSizeGreaterThanOrEqualTo(9);
    assertThat(shipped.subList(0, 9))
        .allSatisfy(
            rule -> {
              assertThat(rule.isEnabled()).isFalse();
              assertThat(rule.action()).isIn(RuleAction.FLAG, RuleAction.FOLLOW_UP);
              service().switchOn(samples.administrator(), rule.id());
              assertThat(views().find(samples.administrator(), rule.id()).isEnabled()).isTrue();
              service().switchOff(samples.administrator(), rule.id());
            });
  }

  @Test
  void everyWordingIsKept() {
    Actor ada = samples.administrator();
    long id = define("Competitors", "Acme", null);
    service().switchOn(ada, id);
    service().switchOn(ada, id);
    RuleView before = views().find(ada, id);
    service().change(ada, id, draft("Rivals", "Acme\nZenith"), before.version());

    RuleView after = views().find(ada, id);
    assertThat(after.name()).isEqualTo("Rivals");
    assertThat(after.isEnabled()).isTrue();
    assertThat(views().history(ada, id))
        .extracting(RuleView.Change::revision)
        .containsExactly(3, 2, 1);
    assertThat(views().history(ada, id).get(2).settings()).containsEntry("words", "Acme");
    assertThat(after.changed().by().name()).isEqualTo("ada.admin");
    assertThatThrownBy(() -> service().change(ada, id, draft("Rivals", "x"), before.version()))
        .isInstanceOf(Conflict.class)
        .hasMessage("screening.changed-meanwhile");
  }

  @Test
  void doubleClickMakesOneRuleAndNamesAreUnique() {
    long first = define("Twice", "Acme", "click-1");

    assertThat(define("Twice", "Acme", "click-1")).isEqualTo(first);
    assertThatThrownBy(() -> define("Other", "Acme", "click-1")).hasMessage("key.reused");
    assertThatThrownBy(() -> define("TWICE", "Acme", null)).hasMessage("screening.name-taken");
  }

  @Test
  void whatWillNotDoIsRefusedAtItsField() {
    assertRefused("name", Map.of("name", " ", "kind", "words", "words", "x", "action", "flag"));
    assertRefused("kind", Map.of("name", "A", "kind", "telepathy", "action", "flag"));
    assertRefused("words", Map.of("name", "A", "kind", "words", "action", "flag"));
    assertRefused("action", Map.of("name", "A", "kind", "words", "words", "x", "action", "ban"));
    assertRefused(
        "action",
        Map.of("name", "A", "kind", "rate", "posts", "3", "minutes", "9", "action", "replace"));
    assertRefused(
        "belowTrust",
        Map.of("name", "A", "kind", "words", "words", "x", "action", "flag", "belowTrust", "9"));
    assertRefused(
        "space",
        Map.of("name", "A", "kind", "words", "words", "x", "action", "flag", "space", "nowhere"));
  }

  @Test
  void onlyAdministratorsRule() {
    long id = define("Hands off", "Acme", null);
    RuleDraft draft = draft("Mine", "x");

    for (Actor actor :
        List.of(Actor.visitor(), samples.anna(), samples.agent(), samples.moderator())) {
      for (ThrowingCallable deed :
          List.<ThrowingCallable>of(
              () -> service().define(actor, draft, null),
              () -> service().change(actor, id, draft, 1),
              () -> service().switchOn(actor, id),
              () -> service().switchOff(actor, id),
              () -> views().list(actor, null, 20),
              () -> views().find(actor, id),
              () -> views().history(actor, id),
              () -> community.get(ScreeningTrials.class).run(actor, draft))) {
        assertThatThrownBy(deed)
            .isInstanceOf(NotAllowed.class)
            .hasMessage("administrator.required");
      }
    }
    assertThatThrownBy(() -> views().find(samples.administrator(), 999_999))
        .isInstanceOf(NotFound.class);
  }

  private static void assertRefused(String field, Map<String, String> typed) {
    assertThatThrownBy(() -> service().define(samples.administrator(), RuleDraft.of(typed), null))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
  }

  private static long define(String name, String words, String key) {
    return service().define(samples.administrator(), draft(name, words), key);
  }

  private static RuleDraft draft(String name, String words) {
    return RuleDraft.of(RuleSamples.words(name, words, "flag"));
  }

  private static ScreeningRuleService service() {
    return community.get(ScreeningRuleService.class);
  }

  private static ScreeningRuleViews views() {
    return community.get(ScreeningRuleViews.class);
  }
}

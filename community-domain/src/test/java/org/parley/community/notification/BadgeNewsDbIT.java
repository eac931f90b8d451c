package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgePump;
import org.parley.community.badge.BadgeSeedService;
import org.parley.community.badge.BadgeService;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;

/** Members hear of each badge they earn, and once of all that they were given for the past. */
class BadgeNewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;
  static int people;

  Actor anna;
  Actor ben;

  @BeforeEach
  void silence() {
    if (samples == null) {
      samples = new Samples(community);
      told = new Told(community);
    }
    anna = samples.anna();
    ben = samples.actor("helper" + ++people);
    told.forgetAll();
    told.jdbi().useHandle(handle -> handle.execute("delete from badge"));
  }

  @Test
  void aBadgeIsToldWithItsPageAndForgottenWithItsCause() {
    define("solved", "answers.accepted >= 1");
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    community.get(AcceptanceService.class).accept(anna, question.threadId(), answer.postId());
    told.deliver();

    assertThat(badges(ben))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.subject().title()).isEqualTo("Badge solved");
              assertThat(entry.path()).isEqualTo("/badges/solved");
            });

    community.get(AcceptanceService.class).withdraw(anna, question.threadId());
    told.deliver();
    assertThat(badges(ben)).isEmpty();
  }

  @Test
  void severalOfOneKindAreOneEntry() {
    define("each", "answers.posted >= 1");
    told.jdbi().useHandle(handle -> handle.execute("update badge set times = 'MANY'"));
    samples.answer(ben, samples.question(anna));
    samples.answer(ben, samples.question(anna));
    told.deliver();

    assertThat(badges(ben)).singleElement().extracting(InboxEntry::count).isEqualTo(2);
  }

  @Test
  void aRunForThePastIsToldOnceHoweverMuchItGave() {
    for (int i = 0; i < 5; i++) {
      samples.answer(ben, samples.question(anna));
    }
    told.forgetAll();

    define("past", "answers.posted >= 1");
    told.deliver();
    assertThat(badges(ben)).singleElement().extracting(InboxEntry::path).isEqualTo("/badges/past");

    told.forgetAll();
    told.jdbi().useHandle(handle -> handle.execute("delete from badge_award"));
    define("other", "answers.posted >= 2");
    told.forgetAll();
    told.jdbi().useHandle(handle -> handle.execute("delete from badge_award"));
    community.get(BadgeService.class).awardToThePast(samples.administrator(), null);
    community.get(BadgePump.class).workOff();
    told.deliver();
    assertThat(badges(ben))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.subject().title()).isEqualTo("Badge other, Badge past");
              assertThat(entry.path()).isEqualTo("/badges");
            });
  }

  @Test
  void whatTheProductBringsIsToldNobody() {
    samples.answer(ben, samples.question(anna));
    told.forgetAll();

    community.get(BadgeSeedService.class).seed(Actor.operator());
    community.get(BadgePump.class).workOff();
    told.deliver();

    assertThat(badges(ben)).isEmpty();
    int held =
        told.jdbi()
            .withHandle(
                handle ->
                    handle
                        .select("select count(*) from badge_award where member_id = ?", ben.id())
                        .mapTo(Integer.class)
                        .one());
    assertThat(held).isPositive();
  }

  private static List<InboxEntry> badges(Actor member) {
    return community
        .get(InboxViews.class)
        .list(member, InboxQuery.of(false, "honours", null))
        .items()
        .stream()
        .filter(entry -> entry.kind() == NotificationKind.BADGE)
        .toList();
  }

  private static void define(String key, String rule) {
    community
        .get(BadgeService.class)
        .define(
            samples.administrator(),
            BadgeForm.of(
                new BadgeForm.Words(
                    key, "Badge " + key, "For it.", "bronze", "star", "care", rule, "once", true)));
    community.get(BadgePump.class).workOff();
  }
}

package org.parley.community.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.invitation.InvitationPolicy;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Five hundred questions, twenty-five experts who know equally much: nobody drowns. */
class FairAskingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static final int QUESTIONS = 500;
  private static final int EXPERTS = 25;

  private static final String MOST_IN_A_WEEK =
      """
      select coalesce(max(n), 0) from (
        select count(*) over (partition by member_id order by invited_at
                              range between interval '6 days 23 hours 59 minutes' preceding
                                and current row) as n
        from invitation) weeks\
      """;

  private static final String MOST_OPEN =
      """
      select coalesce(max(n), 0) from (
        select count(*) as n from invitation
        where answered_at is null and declined_at is null and invited_at > :since
        group by member_id) open\
      """;

  @Test
  void nobodyIsAskedMoreThanTheyShouldAndTheLoadIsSpread() {
    Samples samples = new Samples(community);
    ExpertSamples experts = new ExpertSamples(community, samples);
    Jdbi jdbi = Jdbi.create(community.dataSource());
    for (int i = 0; i < EXPERTS; i++) {
      experts.expert("knows" + i);
    }
    experts.reckon();
    AskService service = community.get(AskService.class);
    List<Long> opens = new ArrayList<>();
    int asked = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      community.clock().advance(Duration.ofHours(5));
      experts.execute(
          "update member set last_seen_at = ?",
          community.clock().instant().atOffset(ZoneOffset.UTC));
      Actor asker = samples.actor("asks" + i);
      PostRef question = samples.question(asker);
      asked += service.ask(asker, question.threadId());
      react(samples, question, i);
      opens.add(
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(MOST_OPEN)
                      .bind("since", community.clock().instant().minus(InvitationPolicy.OPEN_FOR))
                      .mapTo(Long.class)
                      .one()));
    }

    assertThat(opens).allMatch(open -> open <= InvitationPolicy.OPEN_PER_MEMBER);
    assertThat(experts.number(MOST_IN_A_WEEK))
        .isLessThanOrEqualTo(InvitationPolicy.PER_MEMBER_AND_WEEK);
    LongSummaryStatistics load =
        jdbi
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select count(i.id) from member m left join invitation i"
                                + " on i.member_id = m.id where m.name like 'knows%' group by m.id")
                        .mapTo(Long.class)
                        .list())
            .stream()
            .mapToLong(Long::longValue)
            .summaryStatistics();
    assertThat(asked).as("invitations").isGreaterThan(QUESTIONS / 2);
    assertThat(load.getSum()).isEqualTo(asked);
    assertThat(load.getMin()).isGreaterThanOrEqualTo(Math.round(load.getAverage() * 0.7));
    assertThat(load.getMax()).isLessThanOrEqualTo(Math.round(load.getAverage() * 1.3));
  }

  /** A third of those who are asked decline, a third say nothing, and somebody answers. */
  private static void react(Samples samples, PostRef question, int round) {
    List<String> names =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select m.name from invitation i join member m on m.id = i.member_id"
                                + " where i.thread_id = :thread order by m.id")
                        .bind("thread", question.threadId())
                        .mapTo(String.class)
                        .list());
    for (int i = 0; i < names.size(); i++) {
      Actor member = samples.actor(names.get(i));
      if ((i + round) % 3 == 0) {
        community.get(InvitationService.class).decline(member, question.threadId());
      } else if ((i + round) % 3 == 1) {
        samples.answer(member, question);
      }
    }
  }
}

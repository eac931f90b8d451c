package org.parley.community.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.account.LastSeen;
import org.parley.community.account.MemberService;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.member.Profile;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

/** Each metric and each condition counts what it says, and nothing else. */
class MetricsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BadgeBench bench;
  static int people;

  Actor anna;
  Actor ben;
  LocalDate start;

  @BeforeEach
  void newPeople() {
    bench = bench == null ? new BadgeBench(community) : bench;
    bench.clear();
    anna = bench.samples.actor("asker" + ++people);
    ben = bench.samples.actor("helper" + people);
    start = community.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  @Test
  void everyMetricAndConditionRunsAsSql() {
    for (var metric : bench.get(Metrics.class).all()) {
      String rule = metric.word() + " >= 1";
      bench.define("plain-" + metric.word().replace('.', '-'), rule);
      if (metric.isOfPosts()) {
        bench.define(
            "full-" + metric.word().replace('.', '-'),
            rule
                + " and score >= 1 and accepted and official and solved and own-question and first"
                + " and within(3 d) and after(2 h) and by-mail and with-picture and tag(battery)"
                + " and space(open)");
      }
    }
    assertThat(bench.count("badge_run where finished_at is null")).isZero();
  }

  @Test
  void answersRepliesCommentsQuestionsAndDiscussionsAreKeptApart() {
    bench.define("answers", "answers.posted >= 1");
    bench.define("replies", "replies.posted >= 1");
    bench.define("comments", "comments.written >= 1");
    bench.define("questions", "questions.asked >= 1");
    bench.define("discussions", "discussions.started >= 1");
    bench.define("posts", "posts.written >= 2");
    PostRef discussion =
        bench
            .get(ThreadService.class)
            .start(
                anna,
                new NewThread(
                    ThreadType.DISCUSSION, "open", "Show your roof", "Mine.", List.of(), null));
    bench.samples.answer(ben, discussion);
    bench.get(AnswerService.class).comment(ben, discussion.postId(), "A fine roof it is.", null);
    bench.deliver();

    assertThat(bench.held(anna)).containsExactly("discussions");
    assertThat(bench.held(ben)).containsExactly("comments", "posts", "replies");

    bench.samples.answer(ben, bench.samples.question(anna));
    bench.deliver();
    assertThat(bench.held(anna)).containsExactly("discussions", "posts", "questions");
    assertThat(bench.held(ben)).containsExactly("answers", "comments", "posts", "replies");
  }

  @Test
  void aSolvedQuestionIsTheAskersAndAnOfficialAnswerTheHelpers() {
    bench.define("solved", "questions.asked >= 1 and solved");
    bench.define("official", "answers.posted >= 1 and official");
    PostRef question = bench.samples.question(anna);
    PostRef answer = bench.samples.answer(ben, question);
    bench.deliver();
    assertThat(bench.held(anna)).isEmpty();

    bench.accept(anna, question, answer);
    AcceptanceService acceptance = bench.get(AcceptanceService.class);
    acceptance.makeOfficial(bench.samples.agent(), question.threadId(), answer.postId());
    bench.deliver();
    assertThat(bench.held(anna)).containsExactly("solved");
    assertThat(bench.held(ben)).containsExactly("official");

    acceptance.withdrawOfficial(bench.samples.agent(), question.threadId());
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();
  }

  @Test
  void quickHelpIsQuickAndTheSecondWindIsLateAndFirst() {
    bench.define("quick", "answers.posted >= 1 and within(30 min)");
    bench.define("late", "answers.posted >= 1 and first and after(60 d)");
    bench.define("myself", "answers.posted >= 1 and own-question");
    PostRef question = bench.samples.question(anna);
    community.clock().advance(Duration.ofMinutes(30));
    bench.samples.answer(ben, question);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("quick");

    PostRef old = bench.samples.question(anna);
    community.clock().advance(Duration.ofDays(61));
    bench.samples.answer(anna, old);
    bench.tick();
    bench.samples.answer(ben, old);
    bench.deliver();
    assertThat(bench.held(anna)).containsExactly("late", "myself");
    assertThat(bench.held(ben)).as("the second answer").containsExactly("quick");
  }

  @Test
  void aTagsVotesCountTogetherAndTheTagIsTheCause() {
    bench.define("knows", "answers.in-tag >= 2 and score >= 3", true);
    PostRef first = bench.samples.answer(ben, bench.samples.question(anna));
    PostRef second = bench.samples.answer(ben, bench.samples.question(anna));
    bench.votes(first, 0, 2, 1);
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    bench.votes(second, 0, 1, 1);
    bench.deliver();
    assertThat(bench.occasions(ben)).singleElement().asString().startsWith("knows tag:");

    bench.get(PostService.class).delete(ben, first.postId());
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();
  }

  @Test
  void editsAreThoseOfOthersPostsAndEachPostCountsOnce() {
    bench.define("edits", "edits.made >= 2");
    Actor agent = bench.samples.moderator();
    PostRef first = bench.samples.question(anna);
    PostRef second = bench.samples.question(anna);
    edit(anna, first, "It is mine, and it is clearer now.");
    edit(agent, first, "It is clearer still.");
    edit(agent, first, "It is as clear as can be.");
    bench.deliver();
    assertThat(bench.held(agent)).isEmpty();

    edit(agent, second, "This one, too, is clearer.");
    bench.deliver();
    assertThat(bench.held(agent)).containsExactly("edits");
    assertThat(bench.held(anna)).isEmpty();
  }

  @Test
  void votesCountButNameNoPost() {
    bench.define("votes", "votes.cast >= 2");
    bench.vote(ben, bench.samples.question(anna), 1);
    PostRef second = bench.samples.question(anna);
    bench.vote(Samples.seasoned(ben), second, -1);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("votes");
    assertThat(bench.count("badge_award where post_id is not null or thread_id is not null"))
        .isZero();

    bench.vote(ben, second, 0);
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();
  }

  @Test
  void anInvitationCountsWhenItIsAnswered() {
    bench.define("called", "invitations.answered >= 1");
    PostRef question = bench.samples.question(anna);
    bench.get(InvitationService.class).invite(anna, question.threadId(), ben.name());
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    bench.samples.answer(ben, question);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("called");
  }

  @Test
  void aProfileIsCompleteWhileItIs() {
    bench.define("introduced", "profile.complete");
    MemberService members = bench.get(MemberService.class);
    members.updateProfile(ben, new Profile("Ben", "I repair.", "", ""));
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    members.updateProfile(ben, new Profile("Ben", "I repair.", "Umeå", ""));
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("introduced");

    members.updateProfile(ben, new Profile("Ben", "", "Umeå", ""));
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();
  }

  @Test
  void daysInARowEndWithAGap() {
    bench.define("row", "visits.days-in-row >= 3");
    bench.define("days", "visits.days >= 4");
    visit(0, 0, 1, 3, 4);
    assertThat(bench.held(ben)).containsExactly("days");

    visit(5);
    assertThat(bench.held(ben)).containsExactly("days", "row");
  }

  @Test
  void viewsYearsAndStandingComeWithoutAnEvent() {
    bench.define("seen", "question.views >= 1000", true);
    bench.define("years", "member.years >= 1", true);
    bench.define("known", "member.reputation >= 50");
    bench.define("trusted", "member.trust >= 2");
    PostRef question = bench.samples.question(anna);
    community.clock().advance(Duration.ofDays(800));
    bench.jdbi.useHandle(
        handle -> {
          handle.execute("update thread set view_count = 1000 where id = ?", question.threadId());
          handle.execute(
              """
              update member set joined_at = (select created_at from post where id = ?) - interval '2 days',
                reputation = 50, trust_level = 2 where id = ?\
              """,
              question.postId(),
              anna.id());
        });

    bench.get(BadgeRelay.class).awardTimed();

    assertThat(bench.occasions(anna))
        .as("nothing was written in the second year")
        .containsExactly(
            "known once", "seen post:" + question.postId(), "trusted once", "years year:1");
    bench.jdbi.useHandle(
        handle -> handle.execute("update member set reputation = 39 where id = ?", anna.id()));
    bench.get(BadgeRelay.class).awardTimed();
    assertThat(bench.held(anna)).doesNotContain("known");
  }

  private void visit(int... days) {
    for (int day : days) {
      bench.jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into member_day (member_id, day) values (?, ?) on conflict do nothing",
                  ben.id(),
                  start.plusDays(day)));
    }
    bench.get(LastSeen.class).note(ben);
    bench.get(LastSeen.class).flush();
    community.clock().advance(LastSeen.PRECISION.plusMinutes(1));
    bench.deliver();
  }

  private void edit(Actor editor, PostRef post, String body) {
    bench.tick();
    long version =
        bench.jdbi.withHandle(
            handle ->
                handle
                    .select("select version from post where id = ?", post.postId())
                    .mapTo(Long.class)
                    .one());
    bench
        .get(PostService.class)
        .edit(
            editor,
            post.postId(),
            new PostEdit(
                "Why does my battery stop at 80 percent?", body, List.of("battery"), version, ""));
  }
}

package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

/** Whatever is written, voted, hidden, moved, split and merged in whatever order: all counts. */
class HousekeepingSequencesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Random dice = new Random(20_261_122);
  private final List<Long> threads = new ArrayList<>();
  private final List<Long> posts = new ArrayList<>();

  @Test
  void countersEqualWhatIsCountedAnewAfterAnySequence() {
    Samples samples = new Samples(community);
    Ledger ledger = new Ledger(community.dataSource());
    List<Actor> people = List.of(samples.anna(), samples.ben(), samples.agent());
    Actor mona = samples.moderator();
    int refused = 0;
    for (int step = 0; step < 400; step++) {
      community.clock().advance(Duration.ofSeconds(dice.nextInt(3)));
      try {
        step(samples, people.get(dice.nextInt(people.size())), mona);
      } catch (Problem problem) {
        refused++;
      }
      if (step % 20 == 0) {
        ledger.assertBalanced();
      }
    }
    ledger.assertBalanced();
    assertThat(refused).as("most steps are done").isLessThan(250);
    assertThat(ledger.count("select count(*) from thread where merged_into is not null"))
        .isGreaterThan(5);
    assertThat(ledger.count("select count(*) from thread_notice where kind = 'SPLIT_OFF'"))
        .isGreaterThan(5);
    assertThat(ledger.count("select count(*) from post")).isEqualTo(posts.size());
  }

  private void step(Samples samples, Actor somebody, Actor mona) {
    switch (threads.size() < 3 ? 0 : dice.nextInt(11)) {
      case 0 -> {
        PostRef ref = samples.question(somebody);
        threads.add(ref.threadId());
        posts.add(ref.postId());
      }
      case 1, 2, 3 ->
          posts.add(
              community
                  .get(AnswerService.class)
                  .answer(somebody, any(threads), "Look at the limit.", null)
                  .postId());
      case 4, 5 ->
          posts.add(
              community
                  .get(AnswerService.class)
                  .comment(somebody, any(posts), "Which firmware is it?", null)
                  .postId());
      case 6 -> community.get(VoteService.class).vote(somebody, any(posts), dice.nextInt(3) - 1);
      case 7 -> {
        if (dice.nextBoolean()) {
          community.get(PostService.class).hide(mona, any(posts));
        } else {
          community.get(PostService.class).restore(mona, any(posts));
        }
      }
      case 8 -> community.get(MergeService.class).merge(mona, any(threads), any(threads), "");
      case 9 -> split(mona);
      default -> community.get(AcceptanceService.class).accept(mona, any(threads), any(posts));
    }
  }

  private void split(Actor mona) {
    long post = any(posts);
    long thread = community.get(PostLinks.class).place(mona, post).threadId();
    List<Long> chosen = new ArrayList<>(List.of(post));
    new Ledger(community.dataSource())
        .posts(thread).stream().skip(1).filter(id -> dice.nextInt(3) == 0).forEach(chosen::add);
    ThreadType type = dice.nextBoolean() ? ThreadType.QUESTION : ThreadType.DISCUSSION;
    threads.add(
        community
            .get(SplitService.class)
            .split(mona, thread, new NewSplit(type, "A part of it", "open", List.of(), chosen, ""))
            .threadId());
  }

  private long any(List<Long> ids) {
    return ids.get(dice.nextInt(ids.size()));
  }
}

package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

class SanctionRacesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Sentences sentences;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    sentences = new Sentences(community, samples);
  }

  @Test
  void ofTwoWhoDecideTheSameTheSecondIsToldWhoWasFirst() throws Exception {
    for (int round = 0; round < 10; round++) {
      Actor member = samples.actor("silenced" + round);
      List<Conflict> lost =
          atOnce(
              () -> sentences.impose(samples.moderator(), member, SanctionKind.SILENCE),
              () -> sentences.impose(samples.administrator(), member, SanctionKind.SILENCE));

      List<SanctionView> all = sentences.views().of(samples.administrator(), member.name());
      assertThat(all).hasSize(1);
      assertThat(lost).hasSize(1);
      assertThat(lost.get(0).code()).isEqualTo("sanction.already");
      assertThat(lost.get(0).arguments()).containsExactly(all.get(0).by().displayName());
    }
  }

  @Test
  void ofTwoWhoLiftTheSecondIsToldWhoWasFirst() throws Exception {
    for (int round = 0; round < 10; round++) {
      Actor member = samples.actor("lifted" + round);
      long id = sentences.impose(samples.moderator(), member, SanctionKind.SUSPENSION);
      List<Conflict> lost =
          atOnce(
              () -> sentences.service().lift(samples.moderator(), id, "M"),
              () -> sentences.service().lift(samples.administrator(), id, "A"));

      assertThat(lost).extracting(Conflict::code).containsExactly("sanction.lifted-already");
      assertThat(sentences.isKeptOut(member)).isFalse();
    }
  }

  @Test
  void differentDecisionsAtOnceBothHold() throws Exception {
    for (int round = 0; round < 10; round++) {
      Actor member = samples.actor("twice" + round);
      List<Conflict> lost =
          atOnce(
              () -> sentences.impose(samples.moderator(), member, SanctionKind.SILENCE),
              () -> sentences.impose(samples.administrator(), member, SanctionKind.BAN));

      assertThat(lost).isEmpty();
      assertThat(sentences.isKeptOut(member)).isTrue();
      assertThat(
              sentences.strings(
                  "select 'silenced' from member where id = ? and silenced_until is not null",
                  member.id()))
          .hasSize(1);
    }
  }

  private static List<Conflict> atOnce(Runnable... acts) throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(acts.length);
    List<Callable<Object>> calls = new ArrayList<>();
    for (Runnable act : acts) {
      calls.add(Executors.callable(act));
    }
    List<Conflict> refused = new ArrayList<>();
    try {
      for (Future<Object> call : crowd.invokeAll(calls)) {
        try {
          call.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(Conflict.class);
          refused.add((Conflict) e.getCause());
        }
      }
    } finally {
      crowd.shutdownNow();
    }
    return refused;
  }
}

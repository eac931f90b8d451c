package org.parley.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.moderation.audit.AuditBreak.How;
import org.parley.moderation.review.ReviewService;

class AuditTrailDbIT {

  private static final String COLUMNS =
      "event_key, action, thread_id, post_id, actor_id, state_before, state_after, note, acted_at";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  /** Undoes what a test did to the log. */
  private static final class Undone extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  @BeforeAll
  static void fiveEntries() {
    samples = new Samples(community);
    for (String note :
        List.of("First", "", "„Zweitens“, sagte sie: 5:a,-", "🙂\n\tthird", "Last")) {
      hide(note);
    }
  }

  @Test
  void everyEntryIsChainedToTheOneBefore() {
    AuditReport before = verify(null);
    assertThat(before.isWhole()).isTrue();
    assertThat(before.entries()).isGreaterThanOrEqualTo(5);

    hide("One more");

    AuditReport after = verify(null);
    assertThat(after.isWhole()).isTrue();
    assertThat(after.entries()).isEqualTo(before.entries() + 1);
    assertThat(after.head()).hasSize(64).isNotEqualTo(before.head());
    assertThat(verify(before.head()))
        .as("from where the first check ended")
        .isEqualTo(new AuditReport(2, after.head(), null));
  }

  @Test
  void whatDidNotHappenLeavesNoGap() {
    PostRef post = answer();
    hide(post, "Once");
    hide(post, "Again, which is the same");
    hide("After it");

    assertThat(verify(null).isWhole()).isTrue();
  }

  @Test
  void aChangedEntryIsFound() {
    for (String change :
        List.of(
            "note = note || '.'",
            "action = 'RESTORED'",
            "actor_id = " + samples.anna().id(),
            "actor_id = null",
            "state_after = 'PUBLISHED'",
            "event_key = 'another'",
            "acted_at = acted_at + interval '1 microsecond'",
            "hash = sha256('x')")) {
      assertThat(tampered("update moderation_log set " + change + " where seq = 3").broken())
          .as(change)
          .isEqualTo(new AuditBreak(3, How.CHANGED));
    }
  }

  @Test
  void wordsThatMovedFromOneColumnToAnotherAreFound() {
    assertThat(
            tampered(
                    "update moderation_log set state_before = state_before || state_after,"
                        + " state_after = '' where seq = 2")
                .broken())
        .isEqualTo(new AuditBreak(2, How.CHANGED));
  }

  @Test
  void aDeletedEntryIsFoundWhereverItStood() {
    long last = verify(null).entries();

    assertThat(tampered("delete from moderation_log where seq = 1").broken())
        .isEqualTo(new AuditBreak(1, How.MISSING));
    assertThat(tampered("delete from moderation_log where seq = 3").broken())
        .isEqualTo(new AuditBreak(3, How.MISSING));
    assertThat(tampered("delete from moderation_log where seq = " + last).broken())
        .isEqualTo(new AuditBreak(last, How.CUT));
    assertThat(tampered("delete from moderation_log").broken())
        .isEqualTo(new AuditBreak(last, How.CUT));
    assertThat(
            tampered(
                    "delete from moderation_log where seq = 3",
                    "update moderation_log set seq = seq - 1 where seq = 4",
                    "update moderation_log set seq = seq - 1 where seq > 4")
                .broken())
        .as("closed up")
        .isEqualTo(new AuditBreak(3, How.CHANGED));
  }

  @Test
  void swappedEntriesAreFound() {
    assertThat(
            tampered(
                    "update moderation_log set seq = -3 where seq = 3",
                    "update moderation_log set seq = 3 where seq = 2",
                    "update moderation_log set seq = 2 where seq = -3")
                .broken())
        .isEqualTo(new AuditBreak(2, How.CHANGED));
    assertThat(
            tampered(
                    "update moderation_log set seq = -3 where seq = 3",
                    "update moderation_log set seq = 3 where seq = 2",
                    "update moderation_log set seq = 2 where seq = -3",
                    rehashed("seq in (2, 3)"))
                .broken())
        .as("with hashes of their own that are right")
        .isEqualTo(new AuditBreak(2, How.UNCHAINED));
  }

  @Test
  void anInsertedEntryIsFound() {
    long last = verify(null).entries();
    String made =
        "insert into moderation_log (%s, seq, previous, hash) select 'made', action, thread_id,"
            + " post_id, actor_id, state_before, state_after, note, acted_at, %s, %s, sha256('x')"
            + " from moderation_log where seq = %s";

    assertThat(
            tampered(
                    "update moderation_log set seq = -seq where seq > 2",
                    made.formatted(COLUMNS, "3", "hash", "2"),
                    "update moderation_log set seq = 1 - seq where seq < 0",
                    rehashed("seq = 3"))
                .broken())
        .as("in the middle")
        .isEqualTo(new AuditBreak(4, How.CHANGED));
    assertThat(
            tampered(
                    made.formatted(COLUMNS, String.valueOf(last + 1), "hash", last),
                    rehashed("seq = " + (last + 1)))
                .broken())
        .as("at the end, well chained, but not by the log itself")
        .isEqualTo(new AuditBreak(last + 1, How.UNCHAINED));
  }

  @Test
  void aChainThatWasWrittenAnewIsFoundByAHashThatWasKept() {
    String kept = verify(null).head();
    String[] forgery = {
      "update moderation_log set note = 'Never happened' where seq = 2",
      """
      do $$
      declare
        entry moderation_log;
        head bytea := decode(repeat('00', 32), 'hex');
      begin
        for entry in select * from moderation_log order by seq loop
          entry := moderation_log_chained(entry, entry.seq, head);
          update moderation_log set previous = entry.previous, hash = entry.hash
          where id = entry.id;
          head := entry.hash;
        end loop;
        update moderation_log_head set hash = head;
      end
      $$"""
    };

    assertThat(tamperedFrom(null, forgery).isWhole()).isTrue();
    assertThat(tamperedFrom(kept, forgery).broken())
        .isEqualTo(new AuditBreak(0, How.UNKNOWN_ANCHOR));
  }

  @Test
  void manyAtOnceKeepOneChain() throws Exception {
    long before = verify(null).entries();
    List<Callable<Void>> deeds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      PostRef post = answer();
      String note = "At once " + i;
      deeds.add(
          () -> {
            hide(post, note);
            return null;
          });
    }

    ExecutorService crowd = Executors.newFixedThreadPool(10);
    try {
      for (Future<Void> done : crowd.invokeAll(deeds)) {
        done.get();
      }
    } finally {
      crowd.shutdownNow();
    }

    AuditReport report = verify(null);
    assertThat(report.broken()).isNull();
    assertThat(report.entries()).isEqualTo(before + 40);
  }

  @Test
  void onlyAdministratorsAndTheOperatorCheckIt() {
    AuditTrail trail = community.get(AuditTrail.class);

    assertThat(trail.verify(samples.administrator(), null).isWhole()).isTrue();
    for (Actor actor :
        List.of(Actor.visitor(), samples.anna(), samples.agent(), samples.moderator())) {
      assertThatThrownBy(() -> trail.verify(actor, null)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> verify("yesterday")).isInstanceOf(Invalid.class);
  }

  private static String rehashed(String which) {
    return "update moderation_log l set hash = sha256(l.previous || moderation_log_bytes(l)) where "
        + which;
  }

  private static AuditReport tampered(String... deeds) {
    return tamperedFrom(null, deeds);
  }

  /** What a check finds after somebody who owns the database did this; then it is undone. */
  private static AuditReport tamperedFrom(String anchor, String... deeds) {
    AtomicReference<AuditReport> report = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                community
                    .standalone()
                    .inTransaction(
                        () -> {
                          community
                              .get(Jdbi.class)
                              .useHandle(
                                  handle -> {
                                    handle.execute(
                                        "alter table moderation_log disable trigger user");
                                    for (String deed : deeds) {
                                      handle.execute(deed);
                                    }
                                  });
                          report.set(verify(anchor));
                          throw new Undone();
                        }))
        .isInstanceOf(Undone.class);
    return report.get();
  }

  private static AuditReport verify(String anchor) {
    return community.get(AuditTrail.class).verify(Actor.operator(), anchor);
  }

  private static void hide(String note) {
    hide(answer(), note);
  }

  private static void hide(PostRef post, String note) {
    community.get(ReviewService.class).hide(samples.moderator(), post.postId(), note);
  }

  private static PostRef answer() {
    return samples.answer(samples.anna(), samples.question(samples.ben()));
  }
}

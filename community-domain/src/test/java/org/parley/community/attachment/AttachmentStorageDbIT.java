package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** Bytes are stored once, swept when nobody names them, and limited for each member. */
class AttachmentStorageDbIT extends AttachedFiles {

  @Test
  void sameBytesAreStoredOnceAndOutliveTheFirstThatBroughtThem() throws IOException {
    byte[] same = picture();
    long annas = upload(anna, same);
    long bens = upload(ben, same);
    String hash = served(anna, annas).hash();
    assertThat(served(ben, bens).hash()).isEqualTo(hash);
    assertThat(files(hash)).isEqualTo(1);

    community.get(AttachmentService.class).delete(anna, annas);
    ask(ben, "open", "![](/a/" + bens + "/a.png)");
    sweepAfter(Duration.ofDays(2));

    assertHidden(annas, anna);
    assertThat(served(ben, bens).open(0).readAllBytes()).isNotEmpty();
    assertThat(files(hash)).isEqualTo(1);
  }

  @Test
  void orphansEndAfterADayWithTheirBytes() {
    long orphan = upload(anna, picture());
    long named = upload(anna, picture());
    ask(anna, "open", "![](/a/" + named + "/a.png)");
    String hash = served(anna, orphan).hash();

    sweepAfter(Duration.ofHours(23));
    assertSeen(orphan, anna);
    sweepAfter(Duration.ofHours(2));
    assertHidden(orphan, anna);
    // announced a day and an hour ago, too
    assertThat(files(hash)).isZero();
    assertSeen(named, ben);
  }

  @Test
  void whatADraftNamesIsNotSwept() {
    long id = upload(anna, picture());
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into draft (id, member_id, place, kind, version, form_key,"
                        + " form_sequence, body, saved_at)"
                        + " values (nextval('draft_seq'), ?, 'ask', 'ASK', 1, 'f', 1, ?, now())",
                    anna.id(),
                    "![](/a/" + id + "/a.png)"));

    sweepAfter(Duration.ofDays(3));

    assertSeen(id, anna);
    assertHidden(id, ben);
  }

  @Test
  void postThatIsSavedWhileSweepingKeepsItsFile() throws Exception {
    long id = upload(anna, picture());
    community.clock().advance(Duration.ofDays(2));
    SweepService sweeping = community.get(SweepService.class);
    assertThat(sweeping.orphans(Actor.operator())).contains(id);

    CompletableFuture<Void> sweep =
        community
            .standalone()
            .inTransaction(
                () -> {
                  ask(anna, "open", "![](/a/" + id + "/a.png)");
                  // begins before the post is committed, and waits for it
                  return CompletableFuture.runAsync(() -> sweeping.forget(Actor.operator(), id));
                });
    sweep.get();

    assertSeen(id, ben);
  }

  @Test
  void bytesThatComeAgainWhileTheyAreSweptStay() throws Exception {
    byte[] same = picture();
    long id = upload(anna, same);
    String hash = served(anna, id).hash();
    community.get(AttachmentService.class).delete(anna, id);
    community.clock().advance(Duration.ofDays(2));
    SweepService sweeping = community.get(SweepService.class);
    assertThat(sweeping.unused(Actor.operator())).contains(hash);

    CompletableFuture<Long> upload =
        community
            .standalone()
            .inTransaction(
                () -> {
                  sweeping.erase(Actor.operator(), hash);
                  return CompletableFuture.supplyAsync(() -> upload(ben, same));
                });

    assertThat(served(ben, upload.get()).open(0).readAllBytes()).isNotEmpty();
  }

  @Test
  void quotaAndDailyShareEndUploads() {
    Jdbi jdbi = Jdbi.create(community.dataSource());
    long id = upload(anna, picture());
    jdbi.useHandle(
        handle -> handle.execute("update attachment set size = 250000000 where id = ?", id));
    assertTurnedDown(anna, "attachment.quota");
    AttachmentUsage.Usage usage = community.get(AttachmentUsage.class).of(anna);
    assertThat(usage.percent()).isEqualTo(100);

    long other = upload(ben, picture());
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into attachment (id, member_id, name, type, hash, size, uploaded_at)"
                    + " select nextval('attachment_seq') + 100000 + i, member_id, name, type, hash,"
                    + " 1, uploaded_at from attachment, generate_series(1, 199) i where id = ?",
                other));
    assertTurnedDown(ben, "attachment.too-many");
    community.clock().advance(Duration.ofHours(25));
    assertThat(upload(ben, picture())).isPositive();
  }

  @Test
  void twoUploadsAtOnceCannotShareTheLastRoom() throws Exception {
    long id = upload(anna, picture());
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> handle.execute("update attachment set size = 249999000 where id = ?", id));
    byte[] one = noise();
    byte[] two = noise();
    CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> upload(anna, one));
    CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> upload(anna, two));

    long done = Stream.of(first, second).filter(AttachmentStorageDbIT::succeeded).count();

    assertThat(done).isEqualTo(1);
  }

  @Test
  void uploadThatBreaksOffLeavesNothing() {
    InputStream broken =
        new InputStream() {
          private int left = 3000;

          @Override
          public int read() throws IOException {
            if (--left < 0) {
              throw new IOException("gone");
            }
            return 1;
          }
        };
    UploadService uploads = community.get(UploadService.class);

    assertThatThrownBy(() -> uploads.upload(anna, "a.png", broken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(community.get(AttachmentViews.class).own(anna, null, 10).items()).isEmpty();
  }

  @Test
  void visitorsAndTheOperatorUploadNothing() {
    for (Actor actor : List.of(Actor.visitor(), Actor.operator())) {
      assertThatThrownBy(() -> upload(actor, picture())).isInstanceOf(NotAllowed.class);
    }
  }

  private static byte[] noise() {
    count++;
    return HostileFiles.encoded("png", HostileFiles.noise(13 + count % 3, 14));
  }

  private static boolean succeeded(CompletableFuture<Long> upload) {
    try {
      return upload.get() > 0;
    } catch (ExecutionException turnedDown) {
      assertThat(turnedDown).hasCauseInstanceOf(Conflict.class);
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertTurnedDown(Actor actor, String code) {
    assertThatThrownBy(() -> upload(actor, picture()))
        .isInstanceOfSatisfying(
            Conflict.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static void sweepAfter(Duration pause) {
    community.clock().advance(pause);
    community.get(AttachmentSweep.class).run();
  }

  private static long files(String hash) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().replace("/", "").endsWith(hash)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

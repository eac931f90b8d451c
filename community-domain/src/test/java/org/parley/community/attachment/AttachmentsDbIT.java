package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

/** Whose attachments are, who sees them when, and when they end. */
class AttachmentsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Path folder;
  static Samples samples;
  static int count;

  Actor anna;
  Actor ben;

  @BeforeAll
  static void choosePlace() throws IOException {
    folder = Files.createTempDirectory("attachments");
    System.setProperty("parley.attachments", folder.toString());
    samples = new Samples(community);
  }

  @BeforeEach
  void people() {
    count++;
    anna = samples.actor("anna" + count);
    ben = samples.actor("ben" + count);
  }

  @Test
  void isItsMembersAloneUntilAPostNamesIt() {
    long id = upload(anna, picture());

    assertSeen(id, anna);
    assertHidden(id, ben, Actor.visitor(), samples.moderator(), samples.administrator());
    ask(anna, "open", "Look: ![it](/a/" + id + "/a.png#40x20)");
    assertSeen(id, anna, ben, Actor.visitor(), samples.moderator());
  }

  @Test
  void isSeenByThoseWhoSeeThePost() {
    Actor petra = samples.petra();
    long amongMembers = upload(anna, picture());
    long amongPilots = upload(petra, picture());
    long own = upload(anna, picture());
    ask(anna, "members", "![it](/a/" + amongMembers + "/a.png)");
    ask(petra, "pilots", "![it](/a/" + amongPilots + "/a.png)");
    ask(anna, "billing", "![it](/a/" + own + "/a.png)");

    assertSeen(amongMembers, ben, petra);
    assertHidden(amongMembers, Actor.visitor());
    assertSeen(amongPilots, petra, samples.administrator());
    assertHidden(amongPilots, ben, anna, samples.moderator(), samples.agent(), Actor.visitor());
    assertSeen(own, anna, samples.agent());
    assertHidden(own, ben, petra, Actor.visitor());
  }

  @Test
  void goesOutOfSightWithItsPostAndComesBackWithIt() {
    long id = upload(anna, picture());
    PostRef post = ask(anna, "open", "![it](/a/" + id + "/a.png)");
    PostService posts = community.get(PostService.class);

    posts.hide(samples.moderator(), post.postId());
    assertHidden(id, ben, Actor.visitor(), samples.agent());
    assertSeen(id, anna, samples.moderator());
    posts.restore(samples.moderator(), post.postId());
    assertSeen(id, ben);
    posts.delete(anna, post.postId());
    assertHidden(id, ben, Actor.visitor());
  }

  @Test
  void goesOutOfSightWhenItsSpaceIsClosed() {
    long id = upload(anna, picture());
    ask(anna, "open", "![it](/a/" + id + "/a.png)");
    Jdbi jdbi = Jdbi.create(community.dataSource());

    jdbi.useHandle(
        handle -> handle.execute("update space set access = 'MEMBERS' where slug = 'open'"));
    try {
      assertHidden(id, Actor.visitor());
      assertSeen(id, ben);
    } finally {
      jdbi.useHandle(
          handle -> handle.execute("update space set access = 'OPEN' where slug = 'open'"));
    }
  }

  @Test
  void staysAsLongAsOneOfItsPostsIsSeen() {
    long id = upload(anna, picture());
    PostRef first = ask(anna, "open", "![it](/a/" + id + "/a.png)");
    ask(anna, "members", "Again ![it](/a/" + id + "/a.png)");

    community.get(PostService.class).hide(samples.moderator(), first.postId());

    assertSeen(id, ben);
    assertHidden(id, Actor.visitor());
  }

  @Test
  void isNamedByAnswersCommentsAndEditsToo() {
    long inAnswer = upload(ben, picture());
    long inComment = upload(ben, picture());
    long inEdit = upload(anna, picture());
    PostRef question = ask(anna, "open", "Nothing to see.");
    AnswerService answers = community.get(AnswerService.class);

    answers.answer(ben, question.threadId(), "![](/a/" + inAnswer + "/a.png)", null);
    answers.comment(ben, question.postId(), "[x](/a/" + inComment + "/a.png)", null);
    edit(anna, question, "![](/a/" + inEdit + "/a.png)");

    for (long id : List.of(inAnswer, inComment, inEdit)) {
      assertSeen(id, Actor.visitor());
    }
  }

  @Test
  void staysWithTheHistoryThatShowsIt() {
    long id = upload(anna, picture());
    PostRef question = ask(anna, "open", "![](/a/" + id + "/a.png)");

    edit(anna, question, "Without it.");

    assertSeen(id, Actor.visitor());
    assertThatThrownBy(() -> community.get(AttachmentService.class).delete(anna, id))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void cannotBeOpenedByAnotherMembersPost() {
    long id = upload(anna, picture());
    String text = "Mine now: ![it](/a/" + id + "/a.png)";

    PostRef question = ask(ben, "open", text);
    edit(samples.moderator(), question, text + " as a moderator");

    assertHidden(id, ben, Actor.visitor(), samples.moderator());
    assertSeen(id, anna);
  }

  @Test
  void isCarriedOnByWhoKeepsOrderAndSeesIt() {
    long id = upload(anna, picture());
    ask(anna, "members", "![it](/a/" + id + "/a.png)");

    ask(samples.moderator(), "open", "As Anna shows: ![it](/a/" + id + "/a.png)");

    assertSeen(id, Actor.visitor());
  }

  @Test
  void isNotOpenedByAnAddressElsewhere() {
    long id = upload(anna, picture());

    ask(anna, "open", "See https://elsewhere.example/a/" + id + "/a.png and x/a/" + id + "/a.png");

    assertHidden(id, ben);
  }

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

    long done = Stream.of(first, second).filter(AttachmentsDbIT::succeeded).count();

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

  @Test
  void isTakenBackByItsMemberOnly() {
    long id = upload(anna, picture());
    AttachmentService attachments = community.get(AttachmentService.class);

    assertThatThrownBy(() -> attachments.delete(ben, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.delete(samples.administrator(), id))
        .isInstanceOf(NotFound.class);
    attachments.delete(anna, id);
    assertHidden(id, anna);
  }

  @Test
  void listIsPagedNewestFirst() {
    List<Long> ids = Stream.generate(() -> upload(anna, picture())).limit(3).toList();
    AttachmentViews views = community.get(AttachmentViews.class);

    var first = views.own(anna, null, 2);
    var second = views.own(anna, first.next(), 2);

    assertThat(first.items())
        .extracting(AttachmentView::id)
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(second.items()).extracting(AttachmentView::id).containsExactly(ids.get(0));
    assertThat(second.next()).isNull();
  }

  /** Another picture each time. */
  private static byte[] picture() {
    count++;
    return HostileFiles.encoded("png", HostileFiles.redAndBlue(30 + count, 20));
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

  private static long upload(Actor actor, byte[] file) {
    return community
        .get(UploadService.class)
        .upload(actor, "a.png", new ByteArrayInputStream(file));
  }

  private static PostRef ask(Actor actor, String space, String body) {
    return community
        .get(ThreadService.class)
        .start(
            actor,
            new NewThread(
                ThreadType.QUESTION,
                space,
                "What is in this picture?",
                body,
                List.of("app"),
                null));
  }

  private static void edit(Actor actor, PostRef post, String body) {
    long version =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery("select version from post where id = :id")
                        .bind("id", post.postId())
                        .mapTo(Long.class)
                        .one());
    community.get(PostService.class).edit(actor, post.postId(), PostEdit.ofBody(body, version));
  }

  private static ServedFile served(Actor reader, long id) {
    return community.get(ServedFiles.class).find(reader, id, 0);
  }

  private static void assertSeen(long id, Actor... readers) {
    for (Actor reader : readers) {
      assertThat(served(reader, id).size()).as(reader.name()).isPositive();
      assertThat(community.get(AttachmentViews.class).find(reader, id).id()).isEqualTo(id);
    }
  }

  private static void assertHidden(long id, Actor... readers) {
    for (Actor reader : readers) {
      assertThatThrownBy(() -> served(reader, id)).as(reader.name()).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(AttachmentViews.class).find(reader, id))
          .as(reader.name())
          .isInstanceOf(NotFound.class);
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

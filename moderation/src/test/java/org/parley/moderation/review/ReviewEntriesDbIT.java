package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.suggestion.SuggestedText;
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.markup.DiffRow;
import org.parley.community.markup.Segment;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadStarted;

/** Each kind of entry comes into the queue once and leaves it once. */
class ReviewEntriesDbIT {

  private static final String TEXT = "Press the red button.\n";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static ReviewWorld world;
  static Samples samples;

  @BeforeAll
  static void people() {
    world = new ReviewWorld(community);
    samples = world.samples;
  }

  @BeforeEach
  void nothingWaits() {
    world.level(samples.anna(), 1);
    world.level(samples.ben(), 1);
    world.empty();
  }

  @Test
  void firstPostOfANewMemberWaitsUntilItIsApproved() {
    Actor newcomer = samples.actor("newcomer-" + System.nanoTime());
    PostRef first = samples.question(newcomer);
    PostRef second = samples.question(newcomer);
    world.deliver();

    assertThat(world.entryOf(first).kinds()).containsExactly(ReviewKind.FIRST_POST);
    assertThat(world.queue()).hasSize(1);

    world.act(samples.moderator(), first, ReviewAction.APPROVE);
    community
        .get(ReviewWatch.class)
        .on(
            new ThreadStarted(
                first.threadId(), first.postId(), newcomer.id(), community.clock().instant()));
    assertThat(world.queue()).isEmpty();
    assertThat(second.postId()).isNotEqualTo(first.postId());
  }

  @Test
  void editsOfANewMemberWaitTogetherAndAreShownWordByWord() {
    PostRef post = answerOfNewMember();
    world.edit(samples.anna(), post, "Look at the charge limit in the shop.");
    community.clock().advance(Duration.ofSeconds(1));
    world.edit(samples.anna(), post, "Look at the charge limit in the shop. Buy now.");
    world.deliver();

    ReviewItem entry = world.entryOf(post);
    assertThat(entry.kinds()).containsExactly(ReviewKind.EDIT);
    assertThat(entry.post().edit().revision()).isEqualTo(3);
    assertThat(entry.post().edit().editor().name()).isEqualTo("anna");
    assertThat(words(entry.post().edit().rows(), Segment.Kind.REMOVED)).contains("app");
    assertThat(words(entry.post().edit().rows(), Segment.Kind.ADDED)).contains("shop", "Buy");
  }

  @Test
  void editThatWasRolledBackIsGoneAndNewsOfItThatComesTwiceDoesNotBringItBack() {
    PostRef post = answerOfNewMember();
    String before = body(post);
    world.edit(samples.anna(), post, "Buy now.");
    PostEdited news = edited(post);
    world.deliver();

    world.act(samples.moderator(), post, ReviewAction.ROLL_BACK);
    community.get(ReviewWatch.class).on(news);
    world.deliver();

    assertThat(body(post)).isEqualTo(before);
    assertThat(world.queue()).isEmpty();
    assertThat(world.number("select count(*) from post_revision where post_id = ?", post.postId()))
        .isEqualTo(3);
  }

  @Test
  void rollingBackLeavesWhatElseThePostWaitsFor() {
    PostRef post = answerOfNewMember();
    world.edit(samples.anna(), post, "Buy now.");
    world.raise(samples.ben(), post);
    world.deliver();
    assertThat(world.entryOf(post).kinds()).containsExactly(ReviewKind.FLAG, ReviewKind.EDIT);

    world.act(samples.moderator(), post, ReviewAction.ROLL_BACK);

    assertThat(world.entryOf(post).kinds()).containsExactly(ReviewKind.FLAG);
    assertThatThrownBy(() -> world.act(samples.administrator(), post, ReviewAction.ROLL_BACK))
        .isInstanceOf(Conflict.class)
        .hasMessage("review.flags-handled");
  }

  @Test
  void onlyEditsThatTheRulesNameWait() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.ben()));
    world.edit(samples.anna(), post, "A basic member's edit of a young post.");
    world.edit(samples.moderator(), post, "An edit of staff.");
    world.deliver();
    assertThat(world.queue()).isEmpty();

    PostRef question = samples.question(samples.ben());
    PostRef accepted = samples.answer(samples.anna(), question);
    community
        .get(AcceptanceService.class)
        .accept(samples.ben(), question.threadId(), accepted.postId());
    world.edit(samples.anna(), accepted, "An edit of an accepted answer.");
    community.clock().advance(Duration.ofDays(31));
    world.edit(samples.anna(), post, "An edit of an old post.");
    world.deliver();

    assertThat(world.queue())
        .extracting(item -> item.ref().id())
        .containsExactlyInAnyOrder(accepted.postId(), post.postId());
  }

  @Test
  void approvalIsOfTheTextThatWasSeen() {
    PostRef post = answerOfNewMember();
    world.edit(samples.anna(), post, "Harmless.");
    world.deliver();
    int seen = world.entryOf(post).post().edit().revision();
    world.edit(samples.anna(), post, "Not harmless at all.");

    ReviewRef ref = ReviewRef.post(post.postId());
    assertThatThrownBy(
            () ->
                world.act(
                    samples.moderator(), ref, new ReviewAct(ReviewAction.APPROVE, null, seen)))
        .isInstanceOf(Conflict.class)
        .hasMessage("review.edited-since");
    world.act(samples.moderator(), ref, new ReviewAct(ReviewAction.APPROVE, null, seen + 1));
    world.deliver();
    assertThat(world.queue()).as("news of the second edit comes late").isEmpty();
  }

  @Test
  void suggestionWaitsWithWhatItChangesAndIsAcceptedOrRefusedHere() {
    long accepted = suggest("Press the blue button.\n");
    ReviewItem entry = world.queue().get(0);
    assertThat(entry.kinds()).containsExactly(ReviewKind.SUGGESTION);
    assertThat(words(entry.suggestion().rows(), Segment.Kind.ADDED)).contains("blue");
    ReviewRef ref = ReviewRef.suggestion(accepted);
    assertThatThrownBy(() -> world.act(samples.moderator(), ref, ReviewAct.of(ReviewAction.HIDE)))
        .isInstanceOf(Invalid.class);

    world.act(samples.moderator(), ref, ReviewAct.of(ReviewAction.ACCEPT));
    assertThat(world.queue()).isEmpty();
    assertThatThrownBy(
            () -> world.act(samples.administrator(), ref, ReviewAct.of(ReviewAction.ACCEPT)))
        .isInstanceOf(Conflict.class);

    long refused = suggest("Press no button.\n");
    world.act(
        samples.moderator(),
        ReviewRef.suggestion(refused),
        new ReviewAct(ReviewAction.REFUSE, "It has to be pressed", null));
    assertThat(world.queue()).isEmpty();
  }

  @Test
  void pageIsFilteredByKindAndSpaceAndTakesEightQueries() {
    PostRef edited = answerOfNewMember();
    world.edit(samples.anna(), edited, "Buy now.");
    PostRef flagged = world.flagged();
    suggest("Press the blue button.\n");
    world.deliver();
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> world.queue())).isEqualTo(8);
    assertThat(world.queue()).hasSize(3);
    assertThat(world.queue().get(0).ref().id()).as("the weightiest").isEqualTo(flagged.postId());
    assertThat(ids("edit", "")).containsExactly(edited.postId());
    assertThat(ids("flag", "open")).containsExactly(flagged.postId());
    assertThat(ids("suggestion", "")).hasSize(1);
    assertThat(ids("", "members")).isEmpty();
    assertThat(ids("held", "")).isEmpty();
    assertThatThrownBy(() -> ids("nonsense", "")).isInstanceOf(Invalid.class);
  }

  private static List<Long> ids(String kind, String space) {
    return community
        .get(ReviewQueue.class)
        .list(samples.moderator(), ReviewQuery.of(kind, space, null, 20))
        .items()
        .stream()
        .map(item -> item.ref().id())
        .toList();
  }

  /** An answer of Anna's, who is new, but has posted before. */
  private static PostRef answerOfNewMember() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    world.deliver();
    world.level(samples.anna(), 0);
    return post;
  }

  private static long suggest(String text) {
    SampleDocuments documents = new SampleDocuments(community);
    long document = documents.begin(samples.agent(), "open", TEXT);
    documents.publish(samples.agent(), document);
    return community
        .get(SuggestionService.class)
        .suggest(samples.anna(), document, 0, new SuggestedText(text, "Better"));
  }

  private static PostEdited edited(PostRef post) {
    return new PostEdited(
        post.threadId(), post.postId(), samples.anna().id(), community.clock().instant());
  }

  private static String body(PostRef post) {
    return world.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select body from post where id = ?")
                .bind(0, post.postId())
                .mapTo(String.class)
                .one());
  }

  private static String words(List<DiffRow> rows, Segment.Kind kind) {
    StringBuilder words = new StringBuilder();
    for (DiffRow row : rows) {
      for (List<Segment> side : List.of(row.before(), row.after())) {
        side.stream()
            .filter(segment -> segment.kind() == kind)
            .forEach(s -> words.append(s.text()));
      }
    }
    return words.toString();
  }
}

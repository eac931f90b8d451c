package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvents;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.poll.NewPoll;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollRange;
import org.parley.community.poll.PollRules;
import org.parley.community.poll.PollService;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.AnswerVerified;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.NewSplit;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.SplitService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;
import org.parley.community.verified.VerifiedAnswers;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.rebuild.IndexRebuild;

/** What services do to threads reaches searches through their events. */
class FoundAfterEveryChangeSearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static Actor anna;
  private static Actor ben;
  private static Actor moderator;

  @BeforeAll
  static void fill() {
    samples = new Samples(community);
    anna = samples.anna();
    ben = samples.ben();
    moderator = samples.moderator();
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  void questionAnswerAndCommentAreFound() {
    PostRef question = ask("open", "The zephyr whistles", "It **whistles** all night long, why?");
    PostRef answer = answer(question, "Oil the zephyr with care.");
    PostRef comment =
        community.get(AnswerService.class).comment(anna, answer.postId(), "Zephyr oiled.", null);

    assertFinds(Actor.visitor(), "zephyr", question, answer, comment);
    assertFinds(Actor.visitor(), "\"it whistles all\"", question);
  }

  @Test
  void pollIsFoundByItsQuestionAndOptionsUntilItIsTakenAway() {
    PostRef question = ask("open", "What shall we build next?", "Vote below, please.");
    PollService polls = community.get(PollService.class);
    NewPoll poll =
        new NewPoll(
            "Which gadget first?",
            PollKind.SINGLE,
            List.of("Flux capacitor", "Thingummybob"),
            PollRange.usual(),
            PollRules.usual());
    long pollId = polls.add(anna, question.postId(), poll, null);

    assertFinds(Actor.visitor(), "gadget", question);
    assertFinds(Actor.visitor(), "thingummybob", question);

    polls.cancel(anna, pollId);
    assertFinds(Actor.visitor(), "thingummybob");
  }

  @Test
  void ownQuestionIsFoundByNoOtherCustomer() {
    PostRef question = ask("billing", "My quokka invoice", "The invoice is wrong, please look.");

    assertFinds(anna, "quokka", question);
    assertFinds(moderator, "quokka", question);
    assertFinds(ben, "quokka");
    assertFinds(Actor.visitor(), "quokka");
  }

  @Test
  void editedPostIsFoundByItsNewWordsOnly() {
    PostRef question = ask("open", "About the wombat", "The wombat is in the garden today.");
    SampleRows rows = new SampleRows(community.dataSource());
    long version = rows.count("select version from post where id = " + question.postId());
    String text = "The numbat is in the garden.";
    PostEdit edit = new PostEdit("About the numbat", text, List.of("app"), version, "");

    community.get(PostService.class).edit(anna, question.postId(), edit);

    assertFinds(ben, "wombat");
    assertFinds(ben, "numbat", question);
    SearchFilter tagged = SearchFilter.NONE.tagged(List.of("app"));
    assertThat(find(ben, SearchQuery.parse("numbat").where(tagged)).total()).isEqualTo(1);
  }

  @Test
  void hiddenPostIsFoundAgainWhenRestored() {
    PostRef question = ask("open", "About the dingo", "The dingo took my charging cable.");
    PostRef answer = answer(question, "A dingo never takes cables.");
    PostService posts = community.get(PostService.class);

    posts.hide(moderator, answer.postId());
    assertFinds(ben, "dingo", question);
    assertFinds(moderator, "dingo", question);
    posts.restore(moderator, answer.postId());
    assertFinds(ben, "dingo", question, answer);
    posts.hide(moderator, question.postId());
    assertFinds(ben, "dingo");
    posts.restore(moderator, question.postId());
    posts.delete(ben, answer.postId());
    assertFinds(ben, "dingo", question);
  }

  @Test
  void mergedAndSplitThreadsAreFoundWhereTheirPostsStandNow() {
    PostRef target = ask("open", "About the potoroo", "Where does the potoroo dig its holes?");
    PostRef source = ask("open", "The bettong once more", "The bettong digs holes, too, it seems.");
    PostRef answer = answer(source, "A bettong is no potoroo.");
    community
        .get(MergeService.class)
        .merge(moderator, source.threadId(), target.threadId(), "Asked twice");

    assertFinds(ben, "bettong", source, answer);
    assertThat(find(ben, SearchQuery.parse("bettong")).items())
        .allMatch(hit -> hit.threadId() == target.threadId());
    PostRef made =
        community
            .get(SplitService.class)
            .split(
                moderator,
                target.threadId(),
                new NewSplit(
                    ThreadType.QUESTION,
                    "The bettong for itself",
                    "open",
                    List.of("app"),
                    List.of(answer.postId()),
                    ""));

    assertFinds(ben, "\"for itself\"", made);
    assertFinds(ben, "potoroo", target, answer);
  }

  @Test
  void threadMovedIntoAPrivateSpaceIsFoundByNobodyElseEvenBeforeTheIndexKnows() {
    PostRef question = ask("open", "About the quoll", "The quoll sleeps on my inverter.");
    assertFinds(ben, "quoll", question);

    community
        .get(MoveService.class)
        .move(samples.administrator(), question.threadId(), "pilots", "");

    assertThat(find(ben, SearchQuery.parse("quoll")).items()).isEmpty();
    assertThat(find(Actor.visitor(), SearchQuery.parse("quoll")).total()).isZero();
    assertFinds(ben, "quoll");
    assertFinds(samples.petra(), "quoll", question);
  }

  @Test
  void verifiedAnswerIsFoundAsSuchUntilItIsEdited() {
    PostRef question = ask("open", "About the kowari", "What does the kowari eat all day?");
    PostRef answer = answer(question, "The kowari eats termites.");
    SearchQuery verified = SearchQuery.parse("kowari").where(SearchFilter.NONE.onlyVerified());
    assertThat(find(ben, verified).items()).isEmpty();

    verify(answer);
    assertThat(find(ben, verified).items())
        .singleElement()
        .matches(SearchHit::verified)
        .matches(hit -> hit.postId() == answer.postId());

    long version =
        new SampleRows(community.dataSource())
            .count("select version from post where id = " + answer.postId());
    community
        .get(PostService.class)
        .edit(ben, answer.postId(), PostEdit.ofBody("The kowari eats termites!", version));
    assertThat(community.get(Search.class).find(ben, verified).items())
        .as("before the index is up to date")
        .isEmpty();
    assertThat(find(ben, verified).total()).isZero();
  }

  /** As moderation does, in the transaction that tells of it. */
  private static void verify(PostRef answer) {
    Instant now = community.clock().instant();
    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(VerifiedAnswers.class)
                  .mark(
                      answer.postId(),
                      new VerifiedAnswers.Terms("4.2", LocalDate.ofInstant(now, ZoneOffset.UTC)),
                      moderator.id(),
                      now);
              community
                  .get(DomainEvents.class)
                  .publish(
                      new AnswerVerified(answer.threadId(), answer.postId(), moderator.id(), now));
              return null;
            });
  }

  @Test
  void acceptedAnswerMakesTheQuestionAnswered() {
    PostRef question = ask("open", "About the bilby", "Where does the bilby sleep at night?");
    SearchQuery waiting = SearchQuery.parse("bilby").where(SearchFilter.NONE.answered(false));
    assertThat(find(ben, waiting).total()).isEqualTo(1);

    PostRef answer = answer(question, "The bilby sleeps in a burrow.");
    community.get(AcceptanceService.class).accept(anna, question.threadId(), answer.postId());

    assertThat(find(ben, waiting).total()).isZero();
    assertThat(find(ben, SearchQuery.parse("bilby")).items())
        .hasSize(2)
        .allSatisfy(hit -> assertThat(hit.accepted() && hit.answered()).isTrue());
  }

  private static PostRef ask(String space, String title, String body) {
    NewThread draft =
        new NewThread(ThreadType.QUESTION, space, title, body, List.of("battery"), null);
    return community.get(ThreadService.class).start(anna, draft);
  }

  private static PostRef answer(PostRef question, String body) {
    return community.get(AnswerService.class).answer(ben, question.threadId(), body, null);
  }

  private static void assertFinds(Actor actor, String text, PostRef... expected) {
    SearchPage page = find(actor, SearchQuery.parse(text));
    assertThat(page.items())
        .extracting(SearchHit::postId)
        .containsExactlyInAnyOrderElementsOf(
            List.of(expected).stream().map(PostRef::postId).toList());
    assertThat(page.total()).isEqualTo(expected.length);
  }

  private static SearchPage find(Actor actor, SearchQuery query) {
    community.get(EventPump.class).deliverDue();
    community.get(IndexUpdates.class).apply();
    return community.get(Search.class).find(actor, query);
  }
}

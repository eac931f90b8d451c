package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.conversation.ConversationQuery.Show;
import org.parley.moderation.conversation.ConversationQuery.Whose;

class ConversationDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Talks talks;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    talks = new Talks(community, samples);
  }

  @Test
  void invitationIsAcceptedAndBothSidesTalk() {
    long id = talks.invited();
    assertThat(talks.find(samples.anna(), id).mayAnswer()).isTrue();
    assertThat(talks.find(samples.agent(), id).mayAnswer()).isFalse();
    assertThatThrownBy(() -> talks.say(samples.agent(), id, "Hello?"))
        .isInstanceOf(Conflict.class)
        .hasMessage("conversation.not-open");

    joining().accept(samples.anna(), id);
    joining().accept(samples.anna(), id);
    talks.say(samples.anna(), id, "My serial is *17*.");
    talks.say(samples.agent(), id, "Thank you.");

    assertThat(talks.find(samples.anna(), id).state()).isEqualTo(ConversationState.OPEN);
    assertThat(talks.lines(samples.agent(), id).stream().map(LineView::html))
        .containsExactly(
            "<p>Thank you.</p>\n",
            "<p>My serial is <em>17</em>.</p>\n",
            "",
            "<p>Shall we go on <strong>in private</strong>?</p>\n");
    assertThat(talks.lines(samples.agent(), id).stream().map(LineView::side))
        .containsExactly(Side.TEAM, Side.CUSTOMER, Side.CUSTOMER, Side.TEAM);
  }

  @Test
  void declinedInvitationIsOverAndThePostMayBeAskedAboutAgain() {
    PostRef post = samples.question(samples.anna());
    long id = talks.invited(post);
    assertThatThrownBy(() -> talks.invited(post))
        .isInstanceOf(Conflict.class)
        .hasMessage("conversation.under-way");

    joining().decline(samples.anna(), id);
    joining().decline(samples.anna(), id);

    assertThat(talks.kinds(id)).containsExactly(LineKind.DECLINED, LineKind.MESSAGE);
    assertThatThrownBy(() -> joining().accept(samples.anna(), id)).isInstanceOf(Conflict.class);
    assertThat(talks.invited(post)).isNotEqualTo(id);
  }

  @Test
  void invitationThatNobodyAnswersGrowsOld() {
    long id = talks.invited();
    ExpiryPump pump = community.get(ExpiryPump.class);
    pump.expireDue();
    assertThat(talks.find(samples.anna(), id).state()).isEqualTo(ConversationState.INVITED);

    community.clock().advance(Conversation.PATIENCE);
    pump.expireDue();
    pump.expireDue();

    assertThat(talks.find(samples.anna(), id).state()).isEqualTo(ConversationState.EXPIRED);
    assertThat(talks.kinds(id)).containsExactly(LineKind.EXPIRED, LineKind.MESSAGE);
  }

  @Test
  void onlyTheTeamInvitesAndNeverThemselves() {
    PostRef post = samples.question(samples.anna());
    PostRef own = samples.question(samples.agent());
    Actor product = samples.actor("pia.product", Role.PRODUCT);

    for (Actor other : List.of(samples.ben(), product)) {
      assertThatThrownBy(() -> talks.invite(other, post, Talks.chat(null)))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("conversation.team-only");
    }
    assertThatThrownBy(() -> talks.invite(Actor.visitor(), post, Talks.chat(null)))
        .hasMessage("sign-in.required");
    assertThatThrownBy(() -> talks.invited(own)).hasMessage("conversation.own-post");
    assertThatThrownBy(
            () ->
                talks.invite(
                    samples.agent(), post, new NewInvitation(Channel.CHAT, " ", List.of(), null)))
        .isInstanceOf(Invalid.class)
        .hasMessage("body.blank");
    assertThat(talks.find(samples.anna(), talks.invited(post)).state())
        .isEqualTo(ConversationState.INVITED);
  }

  @Test
  void nobodyElseSeesOrDoesAnything() {
    PostRef pilots = samples.thread(samples.petra(), "pilots", "How is the new firmware for you?");
    long unseen = talks.invite(samples.administrator(), pilots, Talks.chat(null));
    long id = talks.open();
    Actor product = samples.actor("pia.product", Role.PRODUCT);

    for (Actor outsider : List.of(samples.ben(), samples.petra(), product)) {
      assertUnseen(outsider, id);
    }
    assertUnseen(samples.agent(), unseen);
    assertUnseen(samples.moderator(), unseen);
    assertThatThrownBy(() -> talks.find(Actor.visitor(), id)).hasMessage("sign-in.required");
    assertThat(talks.find(samples.moderator(), id).side()).isEqualTo(Side.TEAM);
    assertThat(talks.find(samples.petra(), unseen).side()).isEqualTo(Side.CUSTOMER);
  }

  private static void assertUnseen(Actor outsider, long id) {
    List<Runnable> tries =
        List.of(
            () -> talks.find(outsider, id),
            () -> talks.lines(outsider, id),
            () -> talks.say(outsider, id, "Let me in"),
            () -> talks.service().read(outsider, id),
            () -> talks.service().close(outsider, id),
            () -> joining().accept(outsider, id),
            () -> joining().decline(outsider, id),
            () -> talks.outcomes().propose(outsider, id, "All is well.", 0),
            () -> talks.outcomes().agree(outsider, id, 1),
            () -> talks.outcomes().refuse(outsider, id, 1),
            () -> community.get(CallBackService.class).refuseAll(outsider, id),
            () -> community.get(SatisfactionService.class).rate(outsider, id, new Rating(5, "")));
    for (Runnable attempt : tries) {
      assertThatThrownBy(attempt::run)
          .isInstanceOf(NotFound.class)
          .hasMessage("conversation.not-found");
    }
    assertThat(list(outsider, Show.ALL).stream().map(ConversationRow::id)).doesNotContain(id);
  }

  @Test
  void listsPageByKeysetAndTellWhoIsWaitedFor() {
    long first = talks.open();
    community.clock().advance(Duration.ofSeconds(1));
    long second = talks.open();
    community.clock().advance(Duration.ofSeconds(1));
    talks.say(samples.anna(), first, "Still there?");
    talks.service().close(samples.agent(), second);

    ConversationListing listing = community.get(ConversationListing.class);
    var page = listing.list(samples.anna(), new ConversationQuery(Show.ALL, Whose.MINE, null, 1));
    var next =
        listing.list(samples.anna(), new ConversationQuery(Show.ALL, Whose.MINE, page.next(), 1));

    assertThat(List.of(page.items().get(0).id(), next.items().get(0).id()))
        .containsExactlyInAnyOrder(first, second);
    ConversationRow open =
        list(samples.agent(), Show.OPEN).stream()
            .filter(row -> row.id() == first)
            .findFirst()
            .orElseThrow();
    assertThat(open.isWaitingFor(Side.TEAM)).isTrue();
    assertThat(open.isWaitingFor(Side.CUSTOMER)).isFalse();
    assertThat(list(samples.agent(), Show.ENDED).stream().map(ConversationRow::id))
        .contains(second)
        .doesNotContain(first);
  }

  @Test
  void titleOfAThreadThatTheCustomerMayNotOpenAnyMoreIsNotTold() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.ben()));
    long id = talks.invited(post);
    assertThat(talks.find(samples.anna(), id).row().title()).isNotNull();

    community.get(PostService.class).hide(samples.moderator(), openingOf(post));

    assertThat(talks.find(samples.anna(), id).row().title()).isNull();
    assertThat(talks.find(samples.moderator(), id).row().title()).isNotNull();
  }

  @Test
  void teamThatReadsIsSeenByEverybodyInside() {
    long id = talks.open();
    talks.service().read(samples.moderator(), id);
    talks.service().read(samples.moderator(), id);
    talks.service().read(samples.anna(), id);

    assertThat(talks.find(samples.anna(), id).readers())
        .singleElement()
        .satisfies(reader -> assertThat(reader.member().name()).isEqualTo("mona.moderator"));
  }

  @Test
  void customerSaysOnceHowContentTheyAre() {
    long id = talks.open();
    SatisfactionService satisfaction = community.get(SatisfactionService.class);
    assertThatThrownBy(() -> satisfaction.rate(samples.anna(), id, new Rating(4, "")))
        .hasMessage("rating.not-yet");
    talks.service().close(samples.agent(), id);

    assertThatThrownBy(() -> satisfaction.rate(samples.agent(), id, new Rating(5, "")))
        .isInstanceOf(NotAllowed.class);
    satisfaction.rate(samples.anna(), id, new Rating(4, "Quick."));
    satisfaction.rate(samples.anna(), id, new Rating(4, "Quick."));
    assertThatThrownBy(() -> satisfaction.rate(samples.anna(), id, new Rating(1, "No.")))
        .isInstanceOf(Conflict.class)
        .hasMessage("rating.given-already");

    assertThat(talks.find(samples.agent(), id).rating().stars()).isEqualTo(4);
    assertThatThrownBy(() -> new Rating(6, "")).hasMessage("rating.stars");
    assertThatThrownBy(() -> new Rating(0, "")).hasMessage("rating.stars");
  }

  @Test
  void withdrawnInvitationLeavesNoTraceAndCannotBeRated() {
    PostRef post = samples.question(samples.anna());
    long id = talks.invited(post);
    talks.service().close(samples.agent(), id);

    assertThat(notes(post)).isEmpty();
    assertThatThrownBy(
            () ->
                community
                    .get(SatisfactionService.class)
                    .rate(samples.anna(), id, new Rating(1, "")))
        .hasMessage("rating.not-yet");
  }

  @Test
  void publicLearnsThatThereIsAConversationAndThatItIsOver() {
    PostRef post = samples.question(samples.anna());
    long id = talks.invited(post);
    assertThat(notes(post)).isEmpty();
    joining().accept(samples.anna(), id);
    assertThat(notes(post)).singleElement().matches(note -> !note.isSettled());

    talks.service().close(samples.anna(), id);

    assertThat(notes(post)).singleElement().matches(note -> note.isSettled() && !note.hasOutcome());
    PostRef billing = samples.thread(samples.anna(), "billing", "Why was I charged twice in May?");
    joining().accept(samples.anna(), talks.invited(billing));
    assertThat(notes(billing)).isEmpty();
  }

  @Test
  void transcriptIsNeverChanged() {
    long id = talks.open();
    Jdbi jdbi = Jdbi.create(community.dataSource());
    for (String sql :
        List.of(
            "update conversation_line set body = 'x' where conversation_id = ?",
            "delete from conversation_line where conversation_id = ?")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql, id)))
          .hasMessageContaining("append-only");
    }
  }

  private static List<ConversationRow> list(Actor actor, Show show) {
    return community
        .get(ConversationListing.class)
        .list(actor, new ConversationQuery(show, Whose.ANY, null, 100))
        .items();
  }

  private static List<PublicNote> notes(PostRef post) {
    return community.get(PublicNotes.class).of(Actor.visitor(), post.threadId());
  }

  private static long openingOf(PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from post where thread_id = :t and number = 1")
                    .bind("t", post.threadId())
                    .mapTo(Long.class)
                    .one());
  }

  private static JoiningService joining() {
    return community.get(JoiningService.class);
  }
}

package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.sla.Priority;

class FollowUpSightDbIT {

  private static final String NOTE = "He called us names nobody may read.";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @AfterEach
  void serveAll() {
    world.execute("delete from agent_space");
  }

  @Test
  void whoDoesNotWorkOnFollowUpsIsRefusedEverywhere() {
    PostRef thread = world.samples.question(world.samples.anna());
    long id = world.assigned(thread);
    for (Actor actor :
        List.of(
            Actor.visitor(),
            world.samples.anna(),
            world.samples.petra(),
            world.samples.actor("paul.product", Role.PRODUCT))) {
      for (ThrowingCallable attempt : attempts(actor, id, thread)) {
        assertThatThrownBy(attempt)
            .as(actor.name())
            .isInstanceOf(NotAllowed.class)
            .hasMessage("follow-up.staff-only");
      }
      assertThat(world.views().ofThread(actor, thread.threadId())).isEmpty();
      assertThat(world.views().count(actor, FollowUpFilter.open())).isZero();
    }
  }

  @Test
  void agentWhoDoesNotServeTheSpaceFindsNothingOfIt() {
    PostRef thread = world.samples.question(world.samples.anna());
    long id = world.assigned(thread);
    world.notes().addNote(world.samples.agent(), id, NewNote.of(NOTE, null));
    Actor aino = world.agent("aino.agent");
    serve(aino, "members", "billing");

    for (ThrowingCallable attempt : attempts(aino, id, thread).subList(1, 16)) {
      assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
    }
    assertThat(list(aino)).doesNotContain(id);
    assertThat(world.views().ofThread(aino, thread.threadId())).isEmpty();
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.ASSIGNED, Deed.NOTE);

    serve(aino, "open");
    assertThat(list(aino)).contains(id);
    assertThat(world.views().find(aino, id).notes())
        .extracting(line -> line.note())
        .containsExactly(NOTE);
  }

  @Test
  void nobodySeesThoseOfSpacesThatTheyDoNotRead() {
    PostRef pilots = world.samples.thread(world.samples.petra(), "pilots", "How is the firmware?");
    long id =
        community
            .get(FollowUpOpeningService.class)
            .open(
                world.samples.administrator(),
                new NewFollowUp(pilots.threadId(), null, Priority.NORMAL, WorkNote.of(NOTE), null));

    for (Actor outside : List.of(world.samples.agent(), world.samples.moderator())) {
      assertThatThrownBy(() -> world.views().find(outside, id))
          .isInstanceOf(NotFound.class)
          .hasMessage("follow-up.not-found");
      assertThat(list(outside)).doesNotContain(id);
    }
    Actor alex = world.samples.agent();
    Actor inside = new Actor(alex.id(), alex.name(), alex.roles(), world.samples.petra().groups());
    assertThat(list(inside)).contains(id);
  }

  @Test
  void whoKeepsOrderSeesEverySpaceThatTheyReadWhateverTheyServe() {
    long id = world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    Actor mona = world.samples.moderator();
    world.execute(
        "insert into agent_space select ?, id from space where slug = 'members'", mona.id());

    assertThat(list(mona)).contains(id);
  }

  @Test
  void agentsLearnNeitherTitleNorAddressOfHiddenThreads() {
    PostRef thread = world.samples.question(world.samples.anna());
    long id = world.open(thread, Priority.NORMAL);
    community.get(PostService.class).hide(world.samples.moderator(), thread.postId());

    FollowUpRow agents = world.views().find(world.samples.agent(), id).row();
    assertThat(agents.thread().isOpenable()).isFalse();
    assertThat(agents.thread().title()).isEmpty();
    assertThat(agents.thread().slug()).isEmpty();
    FollowUpRow moderators = world.views().find(world.samples.moderator(), id).row();
    assertThat(moderators.thread().title()).isEqualTo("Why does my battery stop at 80 percent?");
    assertThatThrownBy(() -> world.open(thread, Priority.HIGH)).isInstanceOf(NotFound.class);
  }

  @Test
  void linksToThreadsThatTheReaderMayNotOpenAreNotShown() {
    long id = world.open(world.samples.question(world.samples.anna()), Priority.NORMAL);
    PostRef pilots = world.samples.thread(world.samples.petra(), "pilots", "A secret of pilots?");
    world.notes().link(world.samples.administrator(), id, pilots.threadId());

    assertThat(world.view(id).links()).hasSize(1);
    assertThat(world.views().find(world.samples.agent(), id).links()).isEmpty();
    assertThatThrownBy(() -> world.notes().link(world.samples.agent(), id, pilots.threadId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void bothSidesOfTheRuleSayTheSameForEveryMemberAndSpace() {
    Actor aino = world.agent("aino.agent");
    serve(aino, "members", "pilots");
    Actor petra = world.samples.petra();
    world.execute("insert into member_role values (?, 'AGENT') on conflict do nothing", petra.id());
    List<Actor> people =
        List.of(
            world.samples.agent(),
            aino,
            new Actor(petra.id(), "petra", Set.of(Role.MEMBER, Role.AGENT), petra.groups()),
            world.samples.moderator(),
            world.samples.administrator());
    AgentSpaces spaces = community.get(AgentSpaces.class);
    for (String slug : List.of("open", "members", "pilots", "billing")) {
      PostRef thread =
          world.samples.thread(
              slug.equals("pilots") ? petra : world.samples.anna(), slug, "A question in " + slug);
      long space = world.number("select space_id from thread where id = ?", thread.threadId());
      for (Actor actor : people) {
        assertThat(spaces.serves(actor.id(), thread.threadId()))
            .as("%s in %s", actor.name(), slug)
            .isEqualTo(spaces.servedBy(actor).serves(space));
      }
    }
    world.execute("delete from member_role where member_id = ?", petra.id());
  }

  @Test
  void onlyAdministratorsSayWhoServesWhat() {
    AgentSpaceService service = community.get(AgentSpaceService.class);
    Actor alex = world.samples.agent();
    long open = world.number("select id from space where slug = 'open'");

    for (Actor actor :
        List.of(Actor.visitor(), world.samples.anna(), alex, world.samples.moderator())) {
      assertThatThrownBy(() -> service.set(actor, alex.id(), Set.of(open)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service.of(actor, alex.id())).isInstanceOf(NotAllowed.class);
    }
    Actor ada = world.samples.administrator();
    service.set(ada, alex.id(), Set.of(open));
    assertThat(service.of(ada, alex.id())).containsExactly(open);
    assertThatThrownBy(() -> service.set(ada, world.samples.anna().id(), Set.of(open)))
        .isInstanceOf(Invalid.class)
        .hasMessage("follow-up.agent");
    assertThatThrownBy(() -> service.set(ada, alex.id(), Set.of(-1L))).isInstanceOf(Invalid.class);
    assertThat(service.of(ada, alex.id())).containsExactly(open);
  }

  @Test
  void notesAndOutcomesAreInNothingThatOthersAreSent() {
    PostRef thread = world.samples.question(world.samples.anna());
    long id = world.assigned(thread);
    Actor alex = world.samples.agent();
    world.notes().addNote(alex, id, NewNote.of(NOTE, null));
    world.service().finish(alex, Seen.any(id), NOTE);
    world.service().reopen(alex, Seen.any(id), NOTE);
    world.deliver();

    for (String sql :
        List.of(
            "select payload from event_publication",
            "select title || detail from notification",
            "select subject || text || coalesce(html, '') from mail_outbox",
            "select note from moderation_log",
            "select note from thread_notice")) {
      assertThat(world.words(sql)).as(sql).noneMatch(text -> text.contains("called us names"));
    }
  }

  /** Everything that somebody can try with a follow-up. */
  private static List<ThrowingCallable> attempts(Actor actor, long id, PostRef thread) {
    Seen seen = Seen.any(id);
    FollowUpService service = world.service();
    FollowUpNoteService notes = world.notes();
    List<ThrowingCallable> attempts = new ArrayList<>();
    attempts.add(() -> world.views().list(actor, FollowUpFilter.open(), null, 20));
    attempts.add(() -> world.views().find(actor, id));
    attempts.add(() -> service.assign(actor, seen, world.samples.agent().id()));
    attempts.add(() -> service.release(actor, seen));
    attempts.add(() -> service.waitForCustomer(actor, seen));
    attempts.add(() -> service.resume(actor, seen));
    attempts.add(() -> service.finish(actor, seen, "Done"));
    attempts.add(() -> service.reopen(actor, seen, "Again"));
    attempts.add(() -> service.changePriority(actor, seen, Priority.URGENT));
    attempts.add(() -> notes.addNote(actor, id, NewNote.of("Hello", null)));
    attempts.add(() -> notes.watch(actor, id));
    attempts.add(() -> notes.link(actor, id, thread.threadId()));
    attempts.add(() -> notes.spend(actor, id, 10));
    attempts.add(() -> notes.unwatch(actor, id));
    attempts.add(() -> notes.unlink(actor, id, thread.threadId()));
    attempts.add(
        () ->
            community
                .get(FollowUpOpeningService.class)
                .open(
                    actor,
                    new NewFollowUp(
                        thread.threadId(), null, Priority.NORMAL, WorkNote.of(""), null)));
    return attempts;
  }

  private static List<Long> list(Actor actor) {
    return world.views().list(actor, FollowUpFilter.open(), null, 100).items().stream()
        .map(FollowUpRow::id)
        .toList();
  }

  private static void serve(Actor agent, String... slugs) {
    world.execute("delete from agent_space where member_id = ?", agent.id());
    for (String slug : slugs) {
      world.execute(
          "insert into agent_space select ?, id from space where slug = ?", agent.id(), slug);
    }
  }
}

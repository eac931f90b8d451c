package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.PostRef;

class IdeaStatusDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  IdeaStatusService statuses;
  IdeaViews views;
  Actor product;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aProductTeam() {
    statuses = community.get(IdeaStatusService.class);
    views = community.get(IdeaViews.class);
    product = samples.actor("paula.product", Role.PRODUCT);
    deliver();
  }

  @Test
  void everyStepIsKeptWithItsReasonAndWhoTookIt() {
    PostRef idea = idea("open", samples.anna());
    say(idea, IdeaStatus.UNDER_REVIEW, "We look into it.");
    statuses.change(
        product,
        idea.threadId(),
        new NewStatus(IdeaStatus.PLANNED, "Many want it.", "2026-Q3", null, null));

    IdeaView view = views.find(Actor.visitor(), idea.threadId());
    assertThat(view.status()).isEqualTo(IdeaStatus.PLANNED);
    assertThat(view.quarter()).isEqualTo("2026-Q3");
    assertThat(view.changedBy().name()).isEqualTo("paula.product");
    assertThat(view.steps())
        .extracting(IdeaView.Step::reason)
        .containsExactly("Many want it.", "We look into it.");
  }

  @Test
  void productTeamsAloneSayHowFarAnIdeaIs() {
    PostRef idea = idea("open", samples.anna());
    for (Actor other : List.of(samples.anna(), samples.moderator(), samples.agent())) {
      assertThatThrownBy(
              () ->
                  statuses.change(
                      other, idea.threadId(), NewStatus.of(IdeaStatus.PLANNED, "Mine.")))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views.supporters(other, idea.threadId(), 10))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(views.find(samples.anna(), idea.threadId()).status()).isEqualTo(IdeaStatus.NEW);
    assertThat(views.find(samples.anna(), idea.threadId()).steps()).isEmpty();
  }

  @Test
  void shippedIdeaLeadsToWhatTellsOfItForWhoSeesThat() {
    PostRef idea = idea("open", samples.anna());
    PostRef secret = samples.thread(samples.petra(), "pilots", "What the beta brings to you");
    Actor pilot =
        new Actor(product.id(), product.name(), product.roles(), samples.petra().groups());

    assertThatThrownBy(
            () ->
                statuses.change(
                    product,
                    idea.threadId(),
                    new NewStatus(IdeaStatus.SHIPPED, "", null, "4.2", secret.threadId())))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.link-unknown");
    statuses.change(
        pilot,
        idea.threadId(),
        new NewStatus(IdeaStatus.SHIPPED, "", null, "4.2", secret.threadId()));

    assertThat(views.find(samples.petra(), idea.threadId()).told().id())
        .isEqualTo(secret.threadId());
    assertThat(views.find(samples.ben(), idea.threadId()).told()).isNull();
    assertThat(views.find(samples.ben(), idea.threadId()).shippedIn()).isEqualTo("4.2");
  }

  @Test
  void whoSupportsFollowsOrHadTheIdeaIsToldAndNobodyElse() {
    Actor author = somebody();
    Actor supporter = somebody();
    Actor follower = somebody();
    Actor bystander = somebody();
    PostRef idea = idea("open", author);
    community.get(IdeaVoteService.class).support(supporter, idea.threadId());
    community.get(FollowService.class).follow(follower, FollowTarget.THREAD, idea.threadId());

    say(idea, IdeaStatus.DECLINED, "It would hurt more than it helps.");
    deliver();
    deliver();

    for (Actor told : List.of(author, supporter, follower)) {
      assertThat(toldTo(told)).containsExactly("IDEA_STATUS DECLINED");
    }
    assertThat(toldTo(bystander)).isEmpty();
    assertThat(toldTo(product)).isEmpty();
  }

  @Test
  void supporterWhoLostSightOfTheIdeaIsNotTold() {
    Actor petra = samples.petra();
    PostRef idea = idea("pilots", petra);
    Actor former = somebody();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into idea_vote values (?, ?, now())", idea.threadId(), former.id()));
    Actor pilot = new Actor(product.id(), product.name(), product.roles(), petra.groups());

    statuses.change(pilot, idea.threadId(), NewStatus.of(IdeaStatus.PLANNED, "For pilots."));
    deliver();

    assertThat(toldTo(former)).isEmpty();
    assertThat(toldTo(petra)).contains("IDEA_STATUS PLANNED");
  }

  @Test
  void supportersOfAMergedIdeaAreTold() {
    Actor supporter = somebody();
    PostRef one = idea("open", somebody());
    PostRef other = idea("open", somebody());
    community.get(IdeaVoteService.class).support(supporter, one.threadId());

    community.get(MergeService.class).merge(product, one.threadId(), other.threadId(), "");
    deliver();

    assertThat(toldTo(supporter)).containsExactly("IDEA_STATUS MERGED");
  }

  @Test
  void listsAndTheRoadmapShowWhatTheReaderMaySeeAndNothingMore() {
    Actor petra = samples.petra();
    PostRef secret = idea("pilots", petra);
    PostRef open = idea("open", samples.anna());
    Actor pilot = new Actor(product.id(), product.name(), product.roles(), petra.groups());
    statuses.change(pilot, secret.threadId(), NewStatus.of(IdeaStatus.STARTED, "For pilots."));
    say(open, IdeaStatus.STARTED, "For all.");
    IdeaFilter started = new IdeaFilter(IdeaStatus.STARTED, null, null, false);

    assertThat(ids(petra, started)).contains(secret.threadId(), open.threadId());
    for (Actor outsider : List.of(Actor.visitor(), samples.ben(), product)) {
      assertThat(ids(outsider, started))
          .contains(open.threadId())
          .doesNotContain(secret.threadId());
      assertThat(community.get(RoadmapViews.class).find(outsider, null, null).started())
          .extracting(IdeaRow::id)
          .contains(open.threadId())
          .doesNotContain(secret.threadId());
      assertThatThrownBy(() -> views.find(outsider, secret.threadId()))
          .isInstanceOf(NotFound.class);
    }
    List<Long> exported = new ArrayList<>();
    community.get(IdeaExport.class).read(product, started, row -> exported.add(row.id()));
    assertThat(exported).contains(open.threadId()).doesNotContain(secret.threadId());
    assertThatThrownBy(
            () -> community.get(IdeaExport.class).read(samples.moderator(), started, row -> {}))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsComeInEveryOrderAndPageToTheirEnd() {
    Actor author = somebody();
    for (int i = 0; i < 5; i++) {
      community.clock().advance(Duration.ofMinutes(1));
      PostRef idea = idea("members", author);
      for (int votes = 0; votes < i % 3; votes++) {
        community.get(IdeaVoteService.class).support(somebody(), idea.threadId());
      }
    }
    IdeaFilter mine = new IdeaFilter(null, "members", "app", true);
    for (IdeaSort sort : IdeaSort.values()) {
      List<Long> read = new ArrayList<>();
      String after = null;
      do {
        var page =
            community
                .get(IdeaListing.class)
                .list(author, mine, new IdeaListing.Part(sort, after, 2));
        page.items().forEach(row -> read.add(row.id()));
        after = page.next();
      } while (after != null);
      assertThat(read).as(sort.word()).hasSize(5).doesNotHaveDuplicates();
    }
  }

  @Test
  void ideaBelongsWhereOthersSeeItAndAKeyMakesOneIdea() {
    IdeaService ideas = community.get(IdeaService.class);
    assertThatThrownBy(
            () ->
                ideas.start(
                    samples.anna(),
                    new NewIdea("billing", "Cheaper bills for me", "Please.", List.of(), null)))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.space-own");
    NewIdea idea = new NewIdea("open", "Sent twice by a finger", "Please.", List.of(), "key-7");
    assertThat(ideas.start(samples.anna(), idea)).isEqualTo(ideas.start(samples.anna(), idea));
    assertThatThrownBy(
            () ->
                ideas.start(
                    Actor.visitor(), new NewIdea("open", "By nobody at all", "x", List.of(), null)))
        .isInstanceOf(NotAllowed.class);
    assertThat(samples.question(samples.anna())).isNotNull();
    assertThatThrownBy(() -> say(ideas.start(samples.anna(), idea), IdeaStatus.NEW, ""))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.no-way");
  }

  @Test
  void pagesTakeAFixedNumberOfQueries() {
    PostRef idea = idea("open", samples.anna());
    say(idea, IdeaStatus.PLANNED, "Soon.");
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> views.find(samples.ben(), idea.threadId()))).isEqualTo(3);
    assertThat(
            sql.count(
                () ->
                    community
                        .get(IdeaListing.class)
                        .list(
                            samples.ben(),
                            IdeaFilter.NONE,
                            new IdeaListing.Part(IdeaSort.TRENDING, null, 25))))
        .isEqualTo(2);
    assertThat(sql.count(() -> community.get(RoadmapViews.class).find(samples.ben(), null, null)))
        .isEqualTo(2);
  }

  private static List<Long> ids(Actor actor, IdeaFilter filter) {
    return community
        .get(IdeaListing.class)
        .list(actor, filter, new IdeaListing.Part(IdeaSort.VOTES, null, 100))
        .items()
        .stream()
        .map(IdeaRow::id)
        .toList();
  }

  private void say(PostRef idea, IdeaStatus status, String reason) {
    statuses.change(product, idea.threadId(), NewStatus.of(status, reason));
  }

  private static PostRef idea(String space, Actor author) {
    return community
        .get(IdeaService.class)
        .start(
            author,
            new NewIdea(space, "Charge at night by itself", "Please.", List.of("app"), null));
  }

  private static void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  private static List<String> toldTo(Actor member) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select kind || ' ' || detail from notification
                        where member_id = :member and kind = 'IDEA_STATUS' order by id\
                        """)
                    .bind("member", member.id())
                    .mapTo(String.class)
                    .list());
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}

package org.parley.community.document.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.helpful.HelpfulService;
import org.parley.community.document.helpful.HelpfulWords;
import org.parley.community.document.life.ArchiveService;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Who finds which documents, and whether they helped. */
class KnowledgeDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private Jdbi jdbi;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    jdbi = Jdbi.create(community.dataSource());
    jdbi.useHandle(handle -> handle.execute("delete from document"));
  }

  @Test
  void everybodyFindsWhatTheyMayReadAndNoDrafts() {
    documents.begin(agent, "open", "A draft.");
    documents.publish(agent, documents.begin(agent, "open", "For all."));
    documents.publish(agent, documents.begin(agent, "members", "For members."));
    Actor admin = samples.administrator();
    documents.publish(admin, documents.begin(admin, "pilots", "For pilots."));

    assertThat(spaces(Actor.visitor())).containsExactly("open");
    assertThat(spaces(samples.anna())).containsExactly("members", "open");
    assertThat(spaces(samples.petra())).containsExactly("pilots", "members", "open");
  }

  @Test
  void pagesAndFiltersAskTwice() {
    for (int i = 0; i < 3; i++) {
      documents.publish(agent, documents.begin(agent, "open", "Text " + i));
      community.clock().advance(Duration.ofMinutes(1));
    }
    KnowledgeBase base = community.get(KnowledgeBase.class);
    var query = new KnowledgeQuery(KnowledgeSort.UPDATED, "open", "battery", null, 2);
    Page<KnowledgeRow> first = base.list(Actor.visitor(), query);
    var rest = new KnowledgeQuery(KnowledgeSort.UPDATED, "open", "battery", first.next(), 2);
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(first.items()).hasSize(2);
    assertThat(base.list(Actor.visitor(), rest).items()).hasSize(1);
    assertThat(sql.count(() -> base.list(Actor.visitor(), query))).isEqualTo(2);
    assertThat(
            base.list(
                    Actor.visitor(),
                    new KnowledgeQuery(KnowledgeSort.POPULAR, null, "app", null, 9))
                .items())
        .isEmpty();
  }

  @Test
  void archivedOnesAreListedNoLonger() {
    long id = documents.begin(agent, "open", "Old.");
    documents.publish(agent, id);
    community.get(ArchiveService.class).archive(agent, id, "Old");

    assertThat(spaces(agent)).isEmpty();
  }

  @Test
  void oneMemberCountsOnceByWhatTheySaidLast() {
    PostRef ref = publish();
    long id = of(agent, ref).id();
    HelpfulService service = community.get(HelpfulService.class);
    service.say(samples.anna(), id, true, "");
    service.say(samples.anna(), id, false, "No picture");
    service.say(samples.ben(), id, true, "");

    PublishedDocument document = of(samples.anna(), ref);

    assertThat(document.helpful()).isEqualTo(1);
    assertThat(document.unhelpful()).isEqualTo(1);
    assertThat(document.isFoundUnhelpful()).isTrue();
    assertThat(community.get(HelpfulWords.class).reasons(agent, id))
        .extracting(HelpfulWords.Reason::text)
        .containsExactly("No picture");
    assertThat(community.get(HelpfulWords.class).reasons(samples.ben(), id)).isEmpty();
    assertThatThrownBy(() -> service.say(Actor.visitor(), id, true, ""))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatDoesNotHelpIsShownToStaff() {
    long id = of(agent, publish()).id();
    HelpfulService service = community.get(HelpfulService.class);
    List.of(samples.anna(), samples.ben(), samples.petra())
        .forEach(member -> service.say(member, id, false, ""));

    assertThat(community.get(KnowledgeBase.class).unhelpful(agent, 5)).hasSize(1);
    assertThatThrownBy(() -> community.get(KnowledgeBase.class).unhelpful(samples.anna(), 5))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void draftsAreListedForWhoMayWriteInThem() {
    documents.begin(agent, "open", "Mine.");
    DraftViews drafts = community.get(DraftViews.class);

    assertThat(drafts.list(agent, DraftList.MINE, null, 9).items()).hasSize(1);
    assertThat(drafts.list(samples.moderator(), DraftList.MINE, null, 9).items()).isEmpty();
    assertThat(drafts.list(samples.moderator(), DraftList.ALL, null, 9).items()).hasSize(1);
    assertThat(drafts.list(samples.anna(), DraftList.ALL, null, 9).items()).isEmpty();
    assertThatThrownBy(() -> drafts.list(Actor.visitor(), DraftList.ALL, null, 9))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void picturesOfADraftAreItsEditorsUntilItIsPublished() {
    long picture = attachment(agent);
    long id = documents.begin(agent, "open", "Look.");
    documents.write(agent, id, "Look: ![ring](/a/" + picture + "/ring.png)");
    AttachmentViews views = community.get(AttachmentViews.class);

    assertThat(views.find(samples.moderator(), picture).id()).isEqualTo(picture);
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.petra())) {
      assertThatThrownBy(() -> views.find(other, picture)).isInstanceOf(NotFound.class);
    }

    documents.publish(samples.moderator(), id);

    assertThat(views.find(Actor.visitor(), picture).id()).isEqualTo(picture);
  }

  @Test
  void namingSomebodyElsesPictureOpensItToNobody() {
    long picture = attachment(samples.anna());
    long id = documents.begin(agent, "open", "Look.");
    documents.write(agent, id, "Look: ![ring](/a/" + picture + "/ring.png)");
    documents.publish(agent, id);

    assertThatThrownBy(() -> community.get(AttachmentViews.class).find(Actor.visitor(), picture))
        .isInstanceOf(NotFound.class);
  }

  private long attachment(Actor owner) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into stored_content (hash, size, stored_at)"
                    + " values (repeat('a', 64), 1, now()) on conflict do nothing"));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into attachment (id, member_id, name, type, hash, size, width, height,
                                            uploaded_at)
                    values (nextval('attachment_seq') + 1000000, :member, 'ring.png', 'PNG',
                            repeat('a', 64), 1, 1, 1, now()) returning id\
                    """)
                .bind("member", owner.id())
                .mapTo(Long.class)
                .one());
  }

  private PostRef publish() {
    return documents.publish(agent, documents.begin(agent, "open", "Text."));
  }

  private static PublishedDocument of(Actor actor, PostRef thread) {
    return community.get(PublishedDocuments.class).ofThread(actor, thread.threadId()).orElseThrow();
  }

  private static List<String> spaces(Actor actor) {
    return community
        .get(KnowledgeBase.class)
        .list(actor, new KnowledgeQuery(KnowledgeSort.UPDATED, null, null, null, 50))
        .items()
        .stream()
        .map(row -> row.space().slug())
        .toList();
  }
}

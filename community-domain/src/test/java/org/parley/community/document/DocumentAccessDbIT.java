package org.parley.community.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.live.Cursor;
import org.parley.community.live.CursorService;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;

class DocumentAccessDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Actor agent;
  static DocumentService documents;
  static DocumentPushService pushes;
  static DocumentEditorService invitations;
  static DocumentEditors editors;
  static DocumentTexts texts;
  static DocumentStepsView steps;
  static CursorService cursors;

  long id;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    agent = samples.agent();
    documents = community.get(DocumentService.class);
    pushes = community.get(DocumentPushService.class);
    invitations = community.get(DocumentEditorService.class);
    editors = community.get(DocumentEditors.class);
    texts = community.get(DocumentTexts.class);
    steps = community.get(DocumentStepsView.class);
    cursors = community.get(CursorService.class);
  }

  @BeforeEach
  void begin() {
    id = begin(agent, "open");
  }

  @Test
  void documentIsNotThereForWhoMayNotWriteInIt() {
    for (Actor stranger :
        List.of(samples.anna(), samples.petra(), Actor.visitor(), Actor.operator())) {
      assertHidden(stranger, id);
    }
  }

  @Test
  void staffWritesWhereItSeesTheSpace() {
    long secret = begin(samples.administrator(), "pilots");

    assertThat(texts.head(samples.moderator(), id).text()).isEqualTo("Words");
    assertHidden(agent, secret);
  }

  @Test
  void invitedCustomerWritesUntilDismissed() {
    Actor anna = samples.anna();
    invitations.invite(agent, id, "@Anna");
    invitations.invite(agent, id, "anna");

    assertThat(push(anna).isAccepted()).isTrue();
    assertThat(editors.list(anna, id)).extracting(Author::name).containsExactly("anna");
    assertThatThrownBy(() -> invitations.invite(anna, id, "ben")).isInstanceOf(NotAllowed.class);

    invitations.dismiss(agent, id, "anna");
    assertHidden(anna, id);
  }

  @Test
  void invitedCustomerWhoLosesTheSpaceLosesTheDocument() {
    Actor petra = samples.petra();
    long secret = begin(samples.administrator(), "pilots");
    invitations.invite(samples.administrator(), secret, "petra");

    assertThat(texts.head(petra, secret).text()).isEqualTo("Words");
    assertHidden(new Actor(petra.id(), petra.name(), petra.roles(), Set.of()), secret);
  }

  @Test
  void whoDoesNotSeeTheSpaceIsAsUnknownAsWhoDoesNotExist() {
    long secret = begin(samples.administrator(), "pilots");
    samples.ben();
    for (String name : List.of("ben", "nobody.at.all", "", "@")) {
      assertThatThrownBy(() -> invitations.invite(samples.administrator(), secret, name))
          .isInstanceOfSatisfying(
              Invalid.class, e -> assertThat(e.code()).isEqualTo("document.nobody"));
    }
  }

  @Test
  void customerOfStandingBeginsDocumentsAndOthersDoNot() {
    Actor anna = samples.anna();
    Actor trusted = new Actor(anna.id(), anna.name(), anna.roles(), Set.of(), TrustLevel.MEMBER, 0);

    long own = begin(trusted, "open");
    assertThat(texts.head(anna, own).text()).isEqualTo("Words");
    for (Actor other : List.of(samples.ben(), Actor.visitor(), Actor.operator())) {
      assertThatThrownBy(() -> begin(other, "open")).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> begin(trusted, "pilots")).isInstanceOf(Invalid.class);
  }

  @Test
  void archivedDocumentIsReadAndTakesNothing() {
    Jdbi.create(community.dataSource())
        .useHandle(h -> h.execute("update document set state = 'ARCHIVED' where id = ?", id));

    assertThat(texts.head(agent, id).text()).isEqualTo("Words");
    assertThatThrownBy(() -> push(agent))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("document.archived"));
    assertThatThrownBy(() -> documents.rename(agent, id, "Another good title"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void documentIsRenamed() {
    assertThat(documents.rename(agent, id, "How lamps are mended").slug())
        .isEqualTo("how-lamps-are-mended");
    assertThatThrownBy(() -> documents.rename(agent, id, "x")).isInstanceOf(Invalid.class);
  }

  @Test
  void readingIsAFixedNumberOfQueries() {
    push(agent);
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    // spaces, document; the text was in this node's hands
    assertThat(sql.count(() -> texts.head(agent, id))).isEqualTo(2);
    // spaces, document, snapshot; steps behind it are one more
    assertThat(sql.count(() -> texts.at(agent, id, 0))).isEqualTo(3);
    assertThat(sql.count(() -> steps.since(agent, id, 0))).isEqualTo(3);
    assertThat(sql.count(() -> editors.list(agent, id))).isEqualTo(3);
  }

  private long begin(Actor actor, String space) {
    return documents
        .create(actor, new NewDocument(space, "Why lamps hum at night", "Words", null))
        .id();
  }

  private Pushed push(Actor actor) {
    return pushes.push(actor, id, new Push(0, "one", List.of(ChangeSet.replacing(5, 5, 5, "!"))));
  }

  private void assertHidden(Actor actor, long document) {
    List<Runnable> ways =
        List.of(
            () -> texts.head(actor, document),
            () -> texts.at(actor, document, 0),
            () -> steps.since(actor, document, 0),
            () -> editors.list(actor, document),
            () -> invitations.invite(actor, document, "ben"),
            () -> invitations.dismiss(actor, document, "ben"),
            () -> documents.rename(actor, document, "Another good title"),
            () -> cursors.tell(actor, document, new Cursor("one", 0, 0, 0)),
            () -> pushes.replace(actor, document, new Replacement(0, "one", "Mine")),
            () ->
                pushes.push(
                    actor,
                    document,
                    new Push(0, "one", List.of(ChangeSet.replacing(5, 5, 5, "!")))));
    for (Runnable way : ways) {
      assertThatThrownBy(way::run)
          .isInstanceOfSatisfying(
              NotFound.class, e -> assertThat(e.code()).isEqualTo("document.not-found"));
    }
  }
}

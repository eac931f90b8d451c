package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.DocumentEditorService;
import org.parley.community.document.SampleDocuments;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** Who is asked to write in a document hears of it, as long as they see its space. */
class DocumentNewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static SampleDocuments documents;
  static Told told;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    documents = new SampleDocuments(community);
    told = new Told(community);
  }

  @BeforeEach
  void nothingTold() {
    told.forgetAll();
  }

  @Test
  void whoIsAskedToWriteIsToldWhereAndByWhom() {
    Actor ben = samples.ben();
    long id = documents.begin(samples.administrator(), "open", "First *draft*.");

    community.get(DocumentEditorService.class).invite(samples.administrator(), id, "ben");
    told.deliver();

    InboxEntry entry =
        community.get(InboxViews.class).list(ben, InboxQuery.of(false, null, null)).items().get(0);
    assertThat(entry.detail()).isEqualTo("EDITOR");
    assertThat(entry.path()).isEqualTo("/documents/" + id + "/edit");
    assertThat(entry.people()).extracting("name").containsExactly("ada.admin");
  }

  @Test
  void newsIsGoneWithTheSpace() {
    Actor petra = samples.petra();
    long id = documents.begin(samples.administrator(), "pilots", "For pilots *only*.");
    community.get(DocumentEditorService.class).invite(samples.administrator(), id, "petra");
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("DOCUMENT EDITOR");

    told.jdbi()
        .useHandle(
            handle ->
                handle.execute("delete from member_group_member where member_id = ?", petra.id()));

    assertThat(told.shownTo(petra)).isEmpty();
  }
}

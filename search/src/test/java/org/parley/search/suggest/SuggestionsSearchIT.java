package org.parley.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.search.SampleRows;
import org.parley.search.SearchFolder;
import org.parley.search.draft.DraftWords;
import org.parley.search.rebuild.IndexRebuild;

/** Nobody is suggested, or shown as related, what is not theirs; everybody finds what is. */
@TestMethodOrder(OrderAnnotation.class)
class SuggestionsSearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static final Actor VISITOR = Actor.visitor();

  private static SampleRows rows;
  private static Actor anna;
  private static Actor ben;
  private static Actor insider;
  private static Actor agent;
  private static long open;
  private static long duplicate;
  private static long secret;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    long group = rows.group("testers");
    anna = rows.member("anna.waters");
    ben = rows.member("ben");
    insider = rows.member("insider", Set.of(Role.MEMBER), Set.of(group));
    agent = rows.member("agent", Set.of(Role.MEMBER, Role.AGENT), Set.of());
    rows.member("waterman");
    rows.execute("update member set suspended_at = now() where name = 'waterman'");
    long openSpace = rows.space("watering", "OPEN", null);
    open = rows.question(openSpace, anna, "Water meter is stuck", "<p>water</p>");
    duplicate = rows.question(openSpace, ben, "My water meter hangs", "<p>stuck</p>");
    rows.execute("update thread set duplicate_of = ? where id = ?", open, duplicate);
    rows.tag(open, "water");
    rows.question(rows.space("inside", "MEMBERS", null), anna, "Water meter of members", "x");
    secret =
        rows.question(
            rows.space("water-testers", "GROUP", group), insider, "Water meter of testers", "x");
    rows.tag(secret, "water-secret");
    rows.question(rows.space("help", "OWN", null), anna, "Water meter of Anna's own", "x");
    document(1, openSpace, anna, "Water handbook", "About the zephyr in the tube.");
    document(2, openSpace, insider, "Other handbook", "Water, said the insider.");
    rows.execute(
        "insert into document_editor (document_id, member_id, at) values (2, ?, now())", ben.id());
    community.get(DraftWords.class).update();
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  @Order(1)
  void threadsAreSuggestedToWhoSeesThem() {
    String own = "Water meter of Anna's own";
    String group = "Water meter of testers";
    for (String typed : List.of("water me", "wter meter", "meter")) {
      assertThat(threads(VISITOR, typed)).doesNotContain(own, group).hasSize(2);
      assertThat(threads(ben, typed)).doesNotContain(own, group).hasSize(3);
      assertThat(threads(anna, typed)).contains(own).doesNotContain(group).hasSize(4);
      assertThat(threads(insider, typed)).contains(group).doesNotContain(own).hasSize(4);
      assertThat(threads(agent, typed)).contains(own).doesNotContain(group).hasSize(4);
    }
    assertThat(threads(VISITOR, "testers")).isEmpty();
    assertThat(threads(VISITOR, "w")).as("a letter says nothing").isEmpty();
  }

  @Test
  @Order(1)
  void namesAreFoundByWhoMayKnowOfThem() {
    assertThat(names(VISITOR, "water").spaces()).containsExactly(name("watering"));
    assertThat(names(VISITOR, "water").tags()).extracting(FoundName::name).containsExactly("water");
    assertThat(names(VISITOR, "water").members()).as("no visitor").isEmpty();
    assertThat(names(VISITOR, "secret")).isEqualTo(FoundNames.NONE);
    assertThat(names(insider, "water").spaces())
        .containsExactlyInAnyOrder(name("watering"), name("water-testers"));
    assertThat(names(insider, "secret").tags())
        .extracting(FoundName::name)
        .containsExactly("water-secret");
    assertThat(names(ben, "water").members())
        .as("never the suspended")
        .containsExactly(new FoundName("anna.waters", "Display anna.waters"));
    assertThat(names(ben, "displ wat").members()).hasSize(1);
    assertThat(names(ben, "@anna").members()).hasSize(1);
    assertThat(names(agent, "secret").tags()).as("of a group that is not theirs").isEmpty();
  }

  @Test
  @Order(1)
  void draftsAreFoundByWhoMayOpenThem() {
    assertThat(drafts(anna, "zephyr")).containsExactly("Water handbook");
    assertThat(drafts(agent, "handboo")).hasSize(2);
    assertThat(drafts(agent, "water"))
        .as("the title first")
        .containsExactly("Water handbook", "Other handbook");
    assertThat(drafts(ben, "water")).as("invited").containsExactly("Other handbook");
    assertThat(drafts(insider, "zephyr")).isEmpty();
    assertThat(drafts(VISITOR, "water")).isEmpty();
  }

  @Test
  @Order(1)
  void nothingThatIsTypedIsTakenForAnOperator() {
    for (String typed :
        List.of(
            "a'b",
            "x:*",
            "!water",
            "wa%",
            "__",
            "'",
            "\\",
            "a & | b",
            "\u0000\u0000\u0000",
            "\ud800\udfff\ud800",
            "(((",
            "<->",
            "water' or '1'='1",
            "x".repeat(100_000))) {
      assertThat(suggest(ben, typed)).as(typed).isNotNull();
    }
    assertThat(names(ben, "wa%").members()).as("no pattern").hasSize(1);
    assertThat(names(ben, "%%")).isEqualTo(FoundNames.NONE);
  }

  @Test
  @Order(1)
  void relatedAreThreadsThatTheReaderSees() {
    assertThat(related(VISITOR, open)).as("its duplicate is itself").isEmpty();
    assertThat(related(ben, open)).containsExactly("Water meter of members");
    assertThat(related(insider, secret))
        .as("a duplicate stands for what it duplicates, once")
        .containsExactlyInAnyOrder("Water meter is stuck", "Water meter of members");
    assertThat(related(anna, duplicate))
        .as("what it duplicates is named on its page")
        .doesNotContain("Water meter is stuck");
    assertThatThrownBy(() -> related(VISITOR, secret)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> related(ben, 404)).isInstanceOf(NotFound.class);
  }

  @Test
  @Order(2)
  void oldIndexSuggestsNothingThatWasHiddenSince() {
    rows.execute("update thread set state = 'HIDDEN' where id = ?", open);
    rows.execute("update post set state = 'HIDDEN' where thread_id = ?", duplicate);

    assertThat(threads(VISITOR, "water")).isEmpty();
    assertThat(names(VISITOR, "water").tags()).isEmpty();
    assertThat(related(insider, secret)).containsExactly("Water meter of members");
  }

  @Test
  @Order(3)
  void draftsFollowTheirTextTitleAndState() {
    int length = "About the zephyr in the tube.".length();
    rows.execute(
        "insert into document_step (document_id, number, client_id, changes, at)"
            + " values (1, 1, '', ?, now())",
        "[[" + length + ",\"Sirocco\"]]");
    rows.execute(
        "update document set head = 1, length = 7, checksum = ? where id = 1",
        "Sirocco".hashCode());
    rows.execute("update document set title = 'Renamed' where id = 2");
    assertThat(community.get(DraftWords.class).update()).isEqualTo(2);
    assertThat(community.get(DraftWords.class).update()).isZero();

    assertThat(drafts(anna, "sirocco")).hasSize(1);
    assertThat(drafts(anna, "zephyr")).isEmpty();
    assertThat(drafts(insider, "renamed")).hasSize(1);

    rows.execute("update document set state = 'PUBLISHED', published_head = 1 where id = 1");
    assertThat(drafts(anna, "sirocco")).as("found as a thread").isEmpty();
    rows.execute("update document set published_head = 0 where id = 1");
    assertThat(drafts(anna, "sirocco")).as("ahead of what is published").hasSize(1);
  }

  private static void document(long id, long space, Actor author, String title, String text) {
    rows.execute(
        """
        insert into document (id, version, space_id, title, slug, state, author_id, created_at,
                              changed_at, length, checksum)
        values (?, 0, ?, ?, 'slug', 'DRAFT', ?, now(), now(), ?, ?)""",
        id,
        space,
        title,
        author.id(),
        text.length(),
        text.hashCode());
    rows.execute(
        "insert into document_snapshot (document_id, number, text) values (?, 0, ?)", id, text);
  }

  private static FoundName name(String slug) {
    return new FoundName(slug, "The space " + slug);
  }

  private static Suggested suggest(Actor actor, String typed) {
    return community.get(Suggestions.class).find(actor, typed, 10, 10);
  }

  private static List<String> threads(Actor actor, String typed) {
    return suggest(actor, typed).threads().stream().map(SuggestedThread::title).toList();
  }

  private static FoundNames names(Actor actor, String typed) {
    FoundNames found = community.get(Suggestions.class).names(actor, typed, 10);
    return new FoundNames(found.spaces(), found.tags(), found.members(), List.of());
  }

  private static List<String> drafts(Actor actor, String typed) {
    return suggest(actor, typed).names().drafts().stream().map(FoundDraft::title).toList();
  }

  private static List<String> related(Actor actor, long thread) {
    return community.get(RelatedThreads.class).beside(actor, thread, 5).stream()
        .map(SuggestedThread::title)
        .toList();
  }
}

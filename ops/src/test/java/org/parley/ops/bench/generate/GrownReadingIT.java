package org.parley.ops.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.reputation.LedgerAudit;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.search.fallback.TextUpdates;

/** The product's own services read what was invented, and find nothing that they would change. */
class GrownReadingIT {

  private static final String WORDS =
      "select post_id, thread_id, created_at, words::text, fingerprint from search_text"
          + " order by post_id";

  private static GrownCommunity community;
  private static Standalone services;

  @BeforeAll
  static void grow() throws SQLException {
    community = new GrownCommunity();
    community.grow(1);
    services = Standalone.open(community.database().dataSource(), new PlainHasher());
  }

  @AfterAll
  static void close() {
    services.close();
    community.close();
  }

  @Test
  void theLedgerIsWhatTheRulesGiveForTheVotes() {
    LedgerAudit.Finding finding = services.get(LedgerAudit.class).run(Actor.operator());
    assertThat(finding.differences()).isEmpty();
    assertThat(finding.isEqual()).isTrue();
    assertThat(finding.entries()).isPositive();
  }

  @Test
  void theDatabasesSearchWouldWriteTheSameWords() throws SQLException {
    List<String> invented = community.rows(WORDS);
    community.rows("with gone as (delete from search_text returning 1) select count(*) from gone");
    community.rows(
        "with owed as (insert into search_text_pending (thread_id) select id from thread"
            + " returning 1) select count(*) from owed");
    services.get(TextUpdates.class).apply();
    assertThat(invented).hasSize((int) GrownCommunity.POSTS).isEqualTo(community.rows(WORDS));
  }

  @Test
  void visitorsReadTheLargestThreadToItsEnd() throws SQLException {
    long largest =
        Long.parseLong(community.one("select id from thread order by last_post_no desc limit 1"));
    ThreadViews views = services.get(ThreadViews.class);
    int answers = 0;
    String after = null;
    do {
      ThreadView view = views.find(Actor.visitor(), largest, new AnswerQuery("oldest", after, 10));
      assertThat(view.opening().html()).startsWith("<p>");
      answers += view.answers().items().size() + view.pinned().size();
      after = view.answers().next();
    } while (after != null);
    assertThat(answers)
        .isEqualTo(
            services
                .get(ThreadViews.class)
                .find(Actor.visitor(), largest, AnswerQuery.firstPage())
                .answerCount());
  }

  @Test
  void visitorsSeeTheCommonestTagsThreads() {
    ThreadListing listing = services.get(ThreadListing.class);
    String tag =
        services.get(TagViews.class).list(Actor.visitor(), "", null, 1).items().get(0).name();
    List<ThreadRow> rows =
        listing
            .list(
                Actor.visitor(),
                new ThreadQuery(ThreadSort.LATEST, null, tag, null, null, null, 25))
            .items();
    assertThat(rows).hasSize(25).allMatch(row -> row.tags().contains(tag));
  }
}

package org.parley.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.search.SampleRows;
import org.parley.search.SearchFolder;
import org.parley.search.rebuild.IndexRebuild;

/** Comparing an index of more than one stretch with the database. */
class IndexCheckSearchIT {

  private static final int THREADS = 620;

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static SampleRows rows;
  private static Actor anna;
  private static long space;
  private static long first;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    space = rows.space("open", "OPEN", null);
    for (int i = 0; i < THREADS; i++) {
      long thread = rows.question(space, anna, "Water " + i, "<p>water</p>");
      first = first == 0 ? thread : first;
    }
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  void differencesAreCountedAndMended() {
    assertThat(check(false)).matches(CheckProgress::isEqual).extracting("compared").isEqualTo(620L);

    long last = rows.count("select max(id) from thread");
    rows.execute("update post set html = 'silently' where thread_id = ?", first);
    rows.execute("update thread set title = 'silently' where id = ?", last);
    rows.execute("update thread set state = 'HIDDEN' where id = ?", first + 2);
    rows.execute("update post set state = 'DELETED' where thread_id = ?", last - 2);
    rows.answer(first + 4, anna, "<p>silently</p>");
    rows.question(space, anna, "Silently", "<p>new</p>");

    CheckProgress found = check(false);
    assertThat(found.isEqual()).isFalse();
    // the answer also makes its question answered
    assertThat(found.stale()).isEqualTo(3);
    assertThat(found.missing()).isEqualTo(2);
    assertThat(found.extra()).isEqualTo(2);
    assertThat(found.exampleLines())
        .hasSize(7)
        .contains("stale: post " + (first + 1) + " of thread " + first);

    CheckProgress mended = check(true);
    assertThat(mended.stale()).isEqualTo(3);
    assertThat(mended.isEqual()).isTrue();
    assertThat(check(false).isEqual()).isTrue();
  }

  @Test
  void processWithoutTheIndexLeavesItToTheHolder() {
    try (Standalone commandLine = Standalone.open(community.dataSource(), new PlainHasher())) {
      CheckRequests requests = commandLine.get(CheckRequests.class);
      long id = requests.request("command line", false);

      assertThat(commandLine.get(CheckJob.class).runRequested()).isFalse();
      assertThat(requests.find(id).orElseThrow().isFinished()).isFalse();
      assertThat(community.get(CheckJob.class).runRequested()).isTrue();
      assertThat(requests.find(id).orElseThrow().isFinished()).isTrue();
    }
  }

  private static CheckProgress check(boolean repair) {
    CheckRequests requests = community.get(CheckRequests.class);
    long id = requests.request("test", repair);
    community.get(CheckJob.class).runRequested();
    CheckProgress end = requests.find(id).orElseThrow();
    assertThat(end.error()).isNull();
    return end;
  }
}

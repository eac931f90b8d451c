package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvents;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.ThreadEvent;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchEngine;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;
import org.parley.search.check.IndexCheck;
import org.parley.search.check.Tally;
import org.parley.search.fallback.TextUpdates;
import org.parley.search.indexing.PatientUpdates;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.rebuild.RebuildJob;

/** A community whose index is in a cluster to which bad things happen. */
abstract class FaultyCluster {

  @RegisterExtension
  @Order(1)
  static final ElasticsearchServer server = new ElasticsearchServer();

  /** Waits little, as the fallback has to answer within a second. */
  @RegisterExtension
  @Order(2)
  static final ClusterProperty property = new ClusterProperty(server, Duration.ofMillis(600));

  @RegisterExtension
  @Order(3)
  static final CommunityExtension community = new CommunityExtension();

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration SECOND = Duration.ofSeconds(1);

  record ThreadTouched(long threadId, Instant at) implements ThreadEvent {}

  static SampleRows rows;
  static Actor anna;
  static long space;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    // databases of tests are copies of one, and the server outlives them
    rows.execute("update search_identity set id = gen_random_uuid()");
    anna = rows.member("anna");
    space = rows.space("open", "OPEN", null);
    for (int i = 0; i < 30; i++) {
      touch(rows.question(space, anna, "Water " + i, "<p>water runs</p>"));
    }
    settle();
  }

  @AfterAll
  static void endTrouble() {
    server.start();
  }

  static long ask(String title) {
    long thread = rows.question(space, anna, title, "<p>what now?</p>");
    touch(thread);
    return thread;
  }

  /** As services do at the end of what they did to a thread. */
  static void touch(long thread) {
    community
        .standalone()
        .inTransaction(
            () -> {
              Instant now = community.clock().instant();
              community.get(DomainEvents.class).publish(new ThreadTouched(thread, now));
              return null;
            });
  }

  /** What runs in the background, once; the cluster's part of it may fail. */
  static void work() {
    community.clock().set(community.clock().instant().plusSeconds(5));
    community.get(EventPump.class).deliverDue();
    community.get(TextUpdates.class).apply();
    try {
      community.get(PatientUpdates.class).apply();
      community.get(RebuildJob.class).runRequested();
    } catch (RuntimeException e) {
      // logged by the job that runs it, which comes again
    }
  }

  /** Posting goes on, and searches find what was posted. */
  static void assertFallbackServes(String word) {
    long owed = owed();
    long thread = ask("About the " + word);
    work();

    assertThat(owed()).as("kept").isGreaterThan(owed);
    Duration quickest = Duration.ofDays(1);
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      SearchPage page = find(word);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      quickest = took.compareTo(quickest) < 0 ? took : quickest;
      assertThat(page.fallback()).isTrue();
      assertThat(page.items()).extracting(SearchHit::threadId).containsExactly(thread);
    }
    assertThat(quickest).isLessThan(SECOND);
    assertThat(similar("About the " + word)).contains(thread);
  }

  /** Everything owed has arrived, and nothing else is there. */
  static void settle() {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              work();
              return owed() == 0 && isWhole() && !find("water").fallback();
            });
    Tally tally = community.get(IndexCheck.class).compare(index(), so -> {});
    assertThat(tally.examples()).isEmpty();
    assertThat(index().size()).isEqualTo(community.get(PostDocuments.class).count());
  }

  private static boolean isWhole() {
    try {
      return community.get(SearchEngine.class).index().map(SearchIndex::isComplete).orElse(false);
    } catch (RuntimeException e) {
      return false;
    }
  }

  static SearchIndex index() {
    return community.get(SearchEngine.class).index().orElseThrow();
  }

  static long owed() {
    return rows.count("select count(*) from search_pending");
  }

  static SearchPage find(String text) {
    return community.get(Search.class).find(anna, SearchQuery.parse(text));
  }

  static List<Long> similar(String title) {
    return community.get(Search.class).similar(anna, title, 5).stream()
        .map(SearchHit::threadId)
        .toList();
  }

  /** The names of the community's indices, as the server tells. */
  static List<String> indices() {
    return server.send("GET", "/_cat/indices/parley-*?h=index&s=index", null).lines().toList();
  }
}

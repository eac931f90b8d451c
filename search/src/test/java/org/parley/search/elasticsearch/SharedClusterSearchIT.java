package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.search.IndexSum;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;
import org.parley.search.engine.ServingEngine;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.rebuild.IndexRebuild;
import org.parley.search.rebuild.RebuildJob;
import org.parley.search.rebuild.RebuildRequests;

/** Two processes on one database and one cluster. */
class SharedClusterSearchIT {

  private static final int THREADS = 120;
  private static final int CHANGES = 150;

  @RegisterExtension
  @Order(1)
  static final ElasticsearchServer server = new ElasticsearchServer();

  @RegisterExtension
  @Order(2)
  static final ClusterProperty property = new ClusterProperty(server);

  @RegisterExtension
  @Order(3)
  static final CommunityExtension community = new CommunityExtension();

  private static final List<Long> threads = new ArrayList<>();
  private static SampleRows rows;
  private static Actor anna;
  private static Standalone first;
  private static Standalone second;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    long space = rows.space("open", "OPEN", null);
    for (int i = 0; i < THREADS; i++) {
      long thread = rows.question(space, anna, "Water " + i, "<p>water</p>");
      rows.answer(thread, anna, "<p>boil it</p>");
      threads.add(thread);
    }
    first = Standalone.open(community.dataSource(), new PlainHasher());
    second = Standalone.open(community.dataSource(), new PlainHasher());
    for (Standalone process : List.of(first, second)) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> process.get(SearchEngine.class).index().isPresent());
    }
  }

  @AfterAll
  static void close() {
    first.close();
    second.close();
  }

  @Test
  void clusterServesBothAndRandomChangesFromBothEndInTheIndex() {
    assertThat(first.get(ServingEngine.class).name()).isEqualTo("Elasticsearch");
    first.get(RebuildRequests.class).request(Actor.operator());
    assertThat(first.get(RebuildJob.class).runRequested()).isTrue();
    assertThat(second.get(RebuildJob.class).runRequested()).as("once is enough").isFalse();
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Void>> indexing =
        List.of(repeating(first, over), repeating(first, over), repeating(second, over));
    try {
      List<CompletableFuture<Void>> changing = List.of(changing(1), changing(2));
      second.get(IndexRebuild.class).run((total, done) -> {});
      changing.forEach(CompletableFuture::join);
    } finally {
      over.set(true);
    }
    indexing.forEach(CompletableFuture::join);
    first.get(IndexUpdates.class).apply();

    assertThat(index(second).sum(0, Long.MAX_VALUE)).isEqualTo(database());
    assertThat(rows.count("select count(*) from search_pending")).isZero();
    index(first).rollBack();
    assertThat(index(second).sum(0, Long.MAX_VALUE)).as("has followed").isEqualTo(database());
    assertThat(second.get(Search.class).find(anna, SearchQuery.parse("changed")).total())
        .isPositive();
  }

  @Test
  void oneRebuildAtATimeOverAllProcesses() {
    List<Boolean> ran = new ArrayList<>();

    first
        .get(IndexRebuild.class)
        .run(
            (total, done) -> {
              ran.add(CompletableFuture.supplyAsync(runs(second)).join());
              assertThatThrownBy(
                      () -> CompletableFuture.runAsync(SharedClusterSearchIT::other).join())
                  .hasRootCauseInstanceOf(Conflict.class);
            });

    assertThat(ran).isNotEmpty().containsOnly(false);
  }

  private static Supplier<Boolean> runs(Standalone process) {
    return () -> process.get(RebuildJob.class).runRequested();
  }

  private static void other() {
    second.get(IndexRebuild.class).run((total, done) -> {});
  }

  private static CompletableFuture<Void> repeating(Standalone process, AtomicBoolean over) {
    return CompletableFuture.runAsync(
        () -> {
          while (!over.get()) {
            process.get(IndexUpdates.class).apply();
          }
        });
  }

  private static CompletableFuture<Void> changing(long seed) {
    return CompletableFuture.runAsync(
        () -> {
          Random random = new Random(seed);
          for (int i = 0; i < CHANGES; i++) {
            long thread = threads.get(random.nextInt(THREADS));
            change(thread, random.nextInt(4), i);
            rows.execute("insert into search_pending (thread_id) values (?)", thread);
          }
        });
  }

  private static void change(long thread, int kind, int number) {
    switch (kind) {
      case 0 ->
          rows.execute("update thread set title = ? where id = ?", "Changed " + number, thread);
      case 1 ->
          rows.execute(
              """
              update post set state = case state when 'HIDDEN' then 'PUBLISHED' else 'HIDDEN' end
              where thread_id = ? and kind = 'ANSWER'""",
              thread);
      case 2 ->
          rows.execute(
              """
              update thread set state = case state when 'DELETED' then 'PUBLISHED' else 'DELETED' end
              where id = ?""",
              thread);
      default -> rows.execute("update post set score = score + 1 where thread_id = ?", thread);
    }
  }

  private static SearchIndex index(Standalone process) {
    return process.get(SearchEngine.class).index().orElseThrow();
  }

  private static IndexSum database() {
    return IndexSum.of(community.get(PostDocuments.class).of(threads));
  }
}

package org.parley.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.SampleRows;
import org.parley.search.SearchEngine;
import org.parley.search.SearchFolder;
import org.parley.search.SearchIndex;
import org.parley.search.elasticsearch.ElasticsearchServer;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.indexing.ThreadCopies;

/** Rebuilds that are killed half-way, and such as went wrong, on both engines. */
class InterruptedRebuildSearchIT {

  private static final int THREADS = 1_250;

  /** The engine that the next process has. */
  private enum Engine {
    LUCENE,
    ELASTICSEARCH;

    void choose() {
      System.setProperty("parley.search.url", this == LUCENE ? "" : server.url().toString());
      System.setProperty("parley.search.patience", "PT30S");
    }
  }

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final ElasticsearchServer server = new ElasticsearchServer();

  @RegisterExtension
  @Order(3)
  static final CommunityExtension community = new CommunityExtension();

  @TempDir Path data;

  private static SampleRows rows;
  private static Actor anna;
  private static long space;
  private final List<Standalone> processes = new ArrayList<>();

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    space = rows.space("open", "OPEN", null);
    for (int i = 0; i < THREADS; i++) {
      rows.question(space, anna, "Water " + i, "<p>water</p>");
    }
  }

  @AfterEach
  void close() {
    processes.forEach(Standalone::close);
    System.clearProperty("parley.search.url");
    System.clearProperty("parley.search.patience");
    System.setProperty("parley.data", folder.data().toString());
  }

  /** What kills a process is caught by nobody. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private Standalone process(Path where) {
    System.setProperty("parley.data", where.toString());
    Standalone process = Standalone.open(community.dataSource(), new PlainHasher());
    processes.add(process);
    index(process);
    return process;
  }

  private static SearchIndex index(Standalone process) {
    return process.get(SearchEngine.class).index().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void rebuildGoesOnWhereTheKilledProcessKeptIt(Engine engine) throws IOException {
    engine.choose();
    Standalone killed = process(data);
    RebuildRequests requests = killed.get(RebuildRequests.class);
    long id = requests.request("test");
    requests.start(id);
    assertThatThrownBy(
            () ->
                killed
                    .get(IndexRebuild.class)
                    .run(RebuildPoint.BEGINNING, killedAfterKeeping(requests, id)))
        .isInstanceOf(Killed.class);
    RebuildPoint kept = requests.point(id);
    assertThat(kept.done()).isEqualTo(1_000);
    note(rows.question(space, anna, "Water", "<p>asked in between</p>"));

    Standalone next = process(copyOf(data));
    next.get(IndexUpdates.class).apply();
    List<Long> progress = new ArrayList<>();
    next.get(IndexRebuild.class).run(kept, (total, done) -> progress.add(done));

    assertThat(progress).startsWith(kept.done()).hasSizeLessThan(6);
    assertThat(sum(next)).isEqualTo(database());
    assertThat(index(next).isComplete()).isTrue();
    requests.finish(id, null);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void openRequestIsCarriedToItsEndByTheNextProcess(Engine engine) throws IOException {
    engine.choose();
    Standalone killed = process(data);
    RebuildRequests requests = killed.get(RebuildRequests.class);
    long id = requests.request("test");
    requests.start(id);
    assertThatThrownBy(
            () ->
                killed
                    .get(IndexRebuild.class)
                    .run(RebuildPoint.BEGINNING, killedAfterKeeping(requests, id)))
        .isInstanceOf(Killed.class);
    String building = requests.point(id).building();

    Standalone next = process(copyOf(data));
    assertThat(next.get(RebuildJob.class).runRequested()).isTrue();

    assertThat(requests.find(id).orElseThrow().isFinished()).isTrue();
    assertThat(requests.find(id).orElseThrow().isFailed()).isFalse();
    assertThat(requests.point(id).building()).as("no other was begun").isEqualTo(building);
    assertThat(sum(next)).isEqualTo(database());
    assertThat(next.get(RebuildJob.class).runRequested()).as("nothing is owed").isFalse();
  }

  private static IndexRebuild.Listener killedAfterKeeping(RebuildRequests requests, long id) {
    AtomicReference<RebuildPoint> last = new AtomicReference<>(RebuildPoint.BEGINNING);
    return new IndexRebuild.Listener() {
      @Override
      public void advanced(long total, long done) {
        if (last.get().done() > 0 && done > last.get().done()) {
          throw new Killed();
        }
      }

      @Override
      public void kept(RebuildPoint point) {
        last.set(point);
        requests.keep(id, point);
      }
    };
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void changesThatNoEventToldOfAreCaughtUpBeforeTheSwap(Engine engine) {
    engine.choose();
    Standalone process = process(data);
    long first = rows.count("select min(id) from thread");

    process
        .get(IndexRebuild.class)
        .run(
            (total, done) ->
                rows.execute("update thread set title = ? where id = ?", "Water " + done, first));

    assertThat(sum(process)).isEqualTo(database());
  }

  @Test
  void indexThatLosesAPostNeverServesAndSaysWhy() {
    Standalone process = process(data);
    process.get(IndexRebuild.class).run((total, done) -> {});
    IndexComparison comparison = new IndexComparison();
    comparison.documents = process.get(PostDocuments.class);
    comparison.copies = process.get(ThreadCopies.class);
    comparison.updates = process.get(IndexUpdates.class);

    try (FreshIndex lossy = new LossyIndex(index(process).rebuild())) {
      assertThatThrownBy(() -> comparison.requireSame(lossy))
          .isInstanceOf(IndexDiffers.class)
          .hasMessageContaining("the database has 200 posts and the new index 199");
    }

    assertThat(sum(process)).as("the old one serves on").isEqualTo(database());
  }

  private static void note(long thread) {
    rows.execute("insert into search_pending (thread_id) values (?)", thread);
  }

  private static IndexSum sum(Standalone process) {
    return index(process).sum(0, Long.MAX_VALUE);
  }

  private static IndexSum database() {
    PostDocuments documents = community.get(PostDocuments.class);
    return IndexSum.of(documents.of(documents.threads(0, Long.MAX_VALUE, Integer.MAX_VALUE)));
  }

  /** Nothing is closed: its files are all that is left of a process. */
  private Path copyOf(Path left) throws IOException {
    Path copy = Files.createDirectories(data.resolve("copy"));
    try (Stream<Path> all = Files.walk(left.resolve("search"))) {
      for (Path path : all.toList()) {
        Path target = copy.resolve(left.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (NoSuchFileException nothingOfTheCluster) {
      return copy;
    }
    return copy;
  }
}

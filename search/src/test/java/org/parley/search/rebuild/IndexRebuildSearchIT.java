package org.parley.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.search.FreshIndex;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchEngine;
import org.parley.search.SearchFolder;
import org.parley.search.SearchQuery;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.indexing.ThreadCopies;

class IndexRebuildSearchIT {

  private static final int THREADS = 350;

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  private static SampleRows rows;
  private static Actor anna;
  private static long space;

  @BeforeAll
  static void fill() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    space = rows.space("open", "OPEN", null);
    for (int i = 0; i < THREADS; i++) {
      rows.question(space, anna, "Water " + i, "<p>water</p>");
    }
  }

  @Test
  void missingIndexIsBuiltByItself() {
    try (Elsewhere fresh = new Elsewhere()) {
      assertThat(fresh.total()).isZero();

      assertThat(fresh.get(RebuildJob.class).runRequested()).isTrue();

      assertThat(fresh.total()).isEqualTo(posts());
      RebuildProgress latest = fresh.get(RebuildRequests.class).latest().orElseThrow();
      assertThat(latest.requestedBy()).isEqualTo("automatic");
      assertThat(latest.percent()).isEqualTo(100);
      assertThat(latest.done()).isEqualTo(posts());
      assertThat(fresh.get(RebuildJob.class).runRequested()).as("once is enough").isFalse();
    }
  }

  @Test
  void administratorsAndTheCommandLineMayAsk() {
    Actor boss = new Actor(1L, "boss", Set.of(Role.MEMBER, Role.ADMINISTRATOR), Set.of());
    RebuildRequests requests = community.get(RebuildRequests.class);
    assertThatThrownBy(() -> requests.request(anna)).isInstanceOf(NotAllowed.class);

    long id = requests.request(boss);
    assertThat(requests.request("command line")).as("one wait is enough").isEqualTo(id);
    assertThat(requests.find(id).orElseThrow().isFinished()).isFalse();
    community.get(RebuildJob.class).runRequested();

    RebuildProgress progress = requests.find(id).orElseThrow();
    assertThat(progress.isFinished()).isTrue();
    assertThat(progress.error()).isNull();
    assertThat(progress.total()).isEqualTo(posts());
  }

  @Test
  void progressGrowsToTheTotal() {
    List<Long> seen = new ArrayList<>();

    community.get(IndexRebuild.class).run((total, done) -> seen.add(done));

    assertThat(seen).isSorted().hasSizeGreaterThan(3).startsWith(0L).endsWith(posts());
  }

  @Test
  void changesDuringARebuildAreInTheNewIndex() {
    try (Elsewhere other = new Elsewhere()) {
      other.get(IndexRebuild.class).run((total, done) -> {});
      AtomicBoolean over = new AtomicBoolean();
      CompletableFuture<Void> following =
          CompletableFuture.runAsync(
              () -> {
                while (!over.get()) {
                  other.get(IndexUpdates.class).apply();
                }
              });
      List<Long> changed = new ArrayList<>();
      try {
        other.get(IndexRebuild.class).run((total, done) -> changed.add(changeSomething()));
      } finally {
        over.set(true);
        following.join();
      }
      other.get(IndexUpdates.class).apply();

      assertThat(other.total()).isEqualTo(posts());
      assertThat(other.total("\"changed meanwhile\"")).isEqualTo(changed.size() * 2L);
    }
  }

  @Test
  void searchesGoOnDuringARebuild() {
    try (Elsewhere other = new Elsewhere()) {
      other.get(IndexRebuild.class).run((total, done) -> {});

      other
          .get(IndexRebuild.class)
          .run((total, done) -> assertThat(other.total()).isEqualTo(posts()));
    }
  }

  @Test
  void failedRebuildIsToldAndLeavesTheOldIndex() {
    try (Elsewhere other = new Elsewhere()) {
      other.get(IndexRebuild.class).run((total, done) -> {});

      assertThatThrownBy(
              () ->
                  other
                      .get(IndexRebuild.class)
                      .run(
                          (total, done) -> {
                            throw new IllegalStateException("pulled the plug");
                          }))
          .hasMessage("pulled the plug");

      assertThat(other.total()).isEqualTo(posts());
    }
  }

  /** Nothing is closed: the process is gone, and its files are all that is left. */
  @Test
  void crashLosesNothing() throws IOException {
    try (Elsewhere before = new Elsewhere()) {
      before.get(IndexRebuild.class).run((total, done) -> {});
      note(rows.question(space, anna, "Committed", "<p>before the crash</p>"));
      before.get(IndexUpdates.class).apply();
      long noted = rows.question(space, anna, "Noted", "<p>before the crash</p>");
      note(noted);
      // written, but the crash comes before the commit
      before.get(ThreadCopies.class).build(freshOf(before), List.of(noted));

      try (Elsewhere after = new Elsewhere(copyOf(before.data))) {
        assertThat(after.total("\"before the crash\"")).isEqualTo(1);
        assertThat(after.get(IndexUpdates.class).apply()).isEqualTo(1);
        assertThat(after.total("\"before the crash\"")).isEqualTo(2);
        assertThat(after.get(SearchEngine.class).index().orElseThrow().isComplete()).isTrue();
      }
    }
  }

  private static FreshIndex freshOf(Elsewhere process) {
    return process.get(SearchEngine.class).index().orElseThrow().rebuild();
  }

  /** An old thread of the first batch and a new one, both noted as changed. */
  private static long changeSomething() {
    long first = rows.count("select min(id) from thread where title like 'Water%'");
    rows.execute("update thread set title = 'Changed meanwhile' where id = ?", first);
    note(first);
    note(rows.question(space, anna, "New", "<p>changed meanwhile</p>"));
    return first;
  }

  private static void note(long thread) {
    rows.execute("insert into search_pending (thread_id) values (?)", thread);
  }

  private static long posts() {
    return rows.count("select count(*) from post");
  }

  private static Path copyOf(Path data) throws IOException {
    Path copy = Files.createTempDirectory("parley-crashed");
    try (Stream<Path> all = Files.walk(data)) {
      for (Path path : all.toList()) {
        Path target = copy.resolve(data.relativize(path).toString());
        if (!target.equals(copy)) {
          Files.copy(path, target);
        }
      }
    }
    return copy;
  }

  /** Another start of the same community with an index of its own. */
  private static final class Elsewhere implements AutoCloseable {

    final Path data;
    private final String usual = System.getProperty("parley.data");
    private final Standalone standalone;

    Elsewhere() {
      this(temporary());
    }

    Elsewhere(Path data) {
      this.data = data;
      System.setProperty("parley.data", data.toString());
      standalone = Standalone.open(community.dataSource(), new PlainHasher());
      standalone.get(SearchEngine.class).index();
    }

    <T> T get(Class<T> type) {
      return standalone.get(type);
    }

    long total() {
      return total("");
    }

    long total(String text) {
      return get(Search.class).find(anna, SearchQuery.parse(text)).total();
    }

    @Override
    public void close() {
      standalone.close();
      System.setProperty("parley.data", usual);
    }

    private static Path temporary() {
      try {
        return Files.createTempDirectory("parley-elsewhere");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

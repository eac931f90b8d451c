package org.parley.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.search.FreshIndex;
import org.parley.search.IndexContract;
import org.parley.search.SearchIndex;

class LuceneIndexTest extends IndexContract {

  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return LuceneIndex.tryOpen(folder, "here").orElseThrow();
  }

  @Test
  void folderIsHeldByOne() {
    assertThat(LuceneIndex.tryOpen(folder, "here")).isEmpty();

    index.close();

    index = open();
    assertThat(index.size()).isZero();
  }

  @Test
  void whatWasCommittedIsThereAgain() {
    complete();
    index.replace(List.of(2L), List.of(question(2, "Pond", "not committed")));

    reopen("here");

    assertThat(found("water ")).containsExactly(1L);
    assertThat(found("pond ")).isEmpty();
    assertThat(index.isComplete()).isTrue();
  }

  @Test
  void indexOfAnotherCommunityIsNotTakenForItsOwn() {
    complete();

    reopen("elsewhere");

    assertThat(index.size()).isZero();
    assertThat(index.isComplete()).isFalse();
  }

  @Test
  void unfinishedIndexIsBegunAnew() {
    index(question(1, "Water", "of an index that was never whole"));

    reopen("here");

    assertThat(index.size()).isZero();
    assertThat(index.isComplete()).isFalse();
  }

  @Test
  void brokenIndexIsBegunAnew() throws IOException {
    complete();
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().startsWith("segments_")) {
          Files.writeString(file, "garbage");
        }
      }
    }

    index = open();

    assertThat(index.isComplete()).isFalse();
    complete();
    assertThat(found("water ")).containsExactly(1L);
  }

  @Test
  void brokenIndexIsReplacedByTheOneBefore() throws IOException {
    complete();
    complete();
    index(question(2, "Water", "in both"));
    Path serving = folder.resolve(Files.readString(folder.resolve("current")));
    index.close();
    try (Stream<Path> files = Files.list(serving)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "garbage");
      }
    }

    index = open();

    assertThat(index.isComplete()).isTrue();
    assertThat(found("water ")).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void twoGenerationsAreLeftAfterRebuilds() throws IOException {
    complete();
    complete();
    complete();
    FreshIndex interrupted = index.rebuild();
    interrupted.replace(List.of(5L), List.of(question(5, "Water", "never whole")));
    assertThat(generations()).isEqualTo(3);

    reopen("here");
    index.tidy();

    assertThat(found("water ")).containsExactly(1L);
    assertThat(generations()).isEqualTo(2);
    index.rollBack();
    assertThat(found("water ")).containsExactly(1L);
  }

  @Test
  void rebuildGoesOnInTheNextProcessFromWhatWasKept() {
    complete();
    FreshIndex interrupted = index.rebuild();
    interrupted.replace(List.of(2L), List.of(question(2, "Water", "kept")));
    interrupted.keep();
    interrupted.replace(List.of(3L), List.of(question(3, "Water", "not kept")));
    reopen("here");
    index(question(4, "Water", "changed before it goes on"));

    try (FreshIndex fresh = index.resume(interrupted.name()).orElseThrow()) {
      fresh.takeOver();
    }

    assertThat(found("water ")).containsExactlyInAnyOrder(2L, 4L);
  }

  private long generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).count();
    }
  }

  @Test
  void searchesNoticeNothingOfRebuilds() {
    complete();
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Long> searching =
        CompletableFuture.supplyAsync(
            () -> {
              long searches = 0;
              while (!over.get()) {
                assertThat(found("water ")).containsExactly(1L);
                searches++;
              }
              return searches;
            });

    for (int i = 0; i < 20; i++) {
      complete();
    }
    over.set(true);

    assertThat(searching.join()).isPositive();
  }

  private void complete() {
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(1L), List.of(question(1, "Water", "in the whole index")));
      fresh.takeOver();
    }
  }

  private void reopen(String community) {
    index.close();
    index = LuceneIndex.tryOpen(folder, community).orElseThrow();
  }
}

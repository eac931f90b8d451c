package org.parley.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index: one directory per generation, a file that names the one in use, and a
 * lock that one process holds.
 */
final class IndexFolder implements AutoCloseable {

  private static final String CURRENT = "current";
  private static final String PREFIX = "generation-";

  private static final int LEAP = 1_000_000;

  private final Path path;
  private final FSDirectory directory;
  private final Lock lock;

  private IndexFolder(Path path, FSDirectory directory, Lock lock) {
    this.path = path;
    this.directory = directory;
    this.lock = lock;
  }

  /** Empty while another process, or another part of this one, holds the folder. */
  static Optional<IndexFolder> tryOpen(Path path) throws IOException {
    FSDirectory directory = FSDirectory.open(path);
    try {
      return Optional.of(new IndexFolder(path, directory, directory.obtainLock("lock")));
    } catch (LockObtainFailedException e) {
      directory.close();
      return Optional.empty();
    }
  }

  /** The generation in use, if there has been one. */
  Optional<Path> current() throws IOException {
    Path pointer = path.resolve(CURRENT);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    Path named = path.resolve(Files.readString(pointer).strip());
    return named.startsWith(path) && Files.isDirectory(named)
        ? Optional.of(named)
        : Optional.empty();
  }

  /** A directory that no generation has used, nor one that is deleted: rebuilds go by the name. */
  Path unused() throws IOException {
    long highest = generations().stream().mapToLong(IndexFolder::number).max().orElse(0);
    return path.resolve(PREFIX + (highest + 1 + ThreadLocalRandom.current().nextInt(LEAP)));
  }

  /** Names the generation in use; before or after a crash it is the old one or this one. */
  void use(Path generation) throws IOException {
    Path next = path.resolve(CURRENT + ".next");
    Files.writeString(next, generation.getFileName().toString());
    sync(next, StandardOpenOption.WRITE);
    Files.move(next, path.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    sync(path, StandardOpenOption.READ);
  }

  /** Deletes what crashes and rebuilds left behind. */
  void deleteAllBut(Set<Path> used) throws IOException {
    for (Path other : generations()) {
      if (!used.contains(other)) {
        delete(other);
      }
    }
  }

  /** All generations, whether in use or not. */
  List<Path> newestFirst() throws IOException {
    return generations().stream()
        .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
        .toList();
  }

  private static long number(Path generation) {
    return Long.parseLong(generation.getFileName().toString().substring(PREFIX.length()));
  }

  void delete(Path generation) throws IOException {
    Files.walkFileTree(
        generation,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      lock.close();
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches(PREFIX + "\\d{1,18}"))
          .toList();
    }
  }

  private static void sync(Path file, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(file, mode)) {
      channel.force(true);
    }
  }
}

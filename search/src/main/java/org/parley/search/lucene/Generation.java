package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.ThreadWorth;

/**
 * One building of the index, in a directory of its own: written by one writer, searched through the
 * state of its last commit. A later building replaces it as a whole.
 */
final class Generation implements AutoCloseable {

  /** In MB: a rebuild's batches are written out in segments of about this size. */
  private static final double BUFFER = 32;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** What is done with one state of the index. */
  interface Reading<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  /** What a word is worth is the same at every time and in both engines. */
  private static final class AlikeSearchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Fields.SIMILARITY);
      return searcher;
    }
  }

  private Generation(Path path, OpenMode mode) throws IOException {
    this.path = path;
    // the folder's lock holds for all its generations
    this.directory = new MMapDirectory(path, NoLockFactory.INSTANCE);
    IndexWriter opened = null;
    try {
      IndexWriterConfig config = new IndexWriterConfig(Fields.ANALYZER);
      // what was not committed is owed again: closing writes nothing more
      config.setSimilarity(Fields.SIMILARITY);
      config.setOpenMode(mode).setRAMBufferSizeMB(BUFFER).setCommitOnClose(false);
      opened = new IndexWriter(directory, config);
      if (mode == OpenMode.CREATE) {
        opened.commit();
      }
      this.searchers = new SearcherManager(opened, new AlikeSearchers());
      this.writer = opened;
    } catch (IOException | RuntimeException e) {
      if (opened != null) {
        opened.close();
      }
      directory.close();
      throw e;
    }
  }

  static Generation create(Path path) throws IOException {
    return new Generation(Files.createDirectories(path), OpenMode.CREATE);
  }

  static Generation open(Path path) throws IOException {
    return new Generation(path, OpenMode.APPEND);
  }

  Path path() {
    return path;
  }

  String name() {
    return path.getFileName().toString();
  }

  /** Whether the last commit said all this. */
  boolean says(Map<String, String> facts) {
    return facts().equals(facts);
  }

  private Map<String, String> facts() {
    Map<String, String> said = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
    if (committed != null) {
      committed.forEach(fact -> said.put(fact.getKey(), fact.getValue()));
    }
    return said;
  }

  void replace(Collection<Long> threadIds, Collection<PostDocument> documents) throws IOException {
    writer.deleteDocuments(threadIds.stream().map(Fields::thread).toArray(Term[]::new));
    Map<Long, Float> worth = ThreadWorth.of(documents);
    for (PostDocument post : documents) {
      Document document = Fields.document(post);
      if (post.kind().isOpening()) {
        ThreadFields.add(document, post, worth.get(post.threadId()));
      }
      writer.addDocument(document);
    }
  }

  void replacePosts(Collection<Long> postIds, Collection<PostDocument> documents)
      throws IOException {
    writer.deleteDocuments(LongPoint.newSetQuery(Fields.POST, postIds));
    for (PostDocument post : documents) {
      writer.addDocument(Fields.document(post));
    }
  }

  /** Writes to disk, and shows to searches, everything up to now. */
  void commit(Map<String, String> facts) throws IOException {
    writer.setLiveCommitData(facts.entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.on(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** False after an error such as a full disk, which only opening again heals. */
  boolean isUsable() {
    return writer.isOpen();
  }

  /** Searches that are under way end undisturbed. */
  @Override
  public void close() {
    try (directory;
        writer;
        searchers) {
      if (writer.isOpen()) {
        writer.rollback();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

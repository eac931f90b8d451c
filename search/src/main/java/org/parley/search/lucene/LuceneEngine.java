package org.parley.search.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.setting.Place;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIdentity;
import org.parley.search.SearchIndex;

/** Opens the index under the place's data when it is first needed, and closes it at the end. */
@ApplicationScoped
@Typed(LuceneEngine.class)
public class LuceneEngine implements SearchEngine {

  private static final Logger LOG = Logger.getLogger(LuceneEngine.class.getName());

  @Inject SearchIdentity identity;

  private LuceneIndex open;
  private boolean closed;

  @Override
  public synchronized Optional<SearchIndex> index() {
    if (open != null && !open.isUsable()) {
      LOG.warning("The search index failed and is opened again");
      close(open);
    }
    if (open == null && !closed) {
      open = tryOpen();
    }
    return Optional.ofNullable(open);
  }

  private LuceneIndex tryOpen() {
    Path path = Place.ofSystem().data().resolve("search");
    try {
      return LuceneIndex.tryOpen(path, identity.find()).orElse(null);
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "The search index in " + path + " cannot be opened", e);
      return null;
    }
  }

  private void close(LuceneIndex index) {
    open = null;
    try {
      index.close();
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "The search index did not close well", e);
    }
  }

  @PreDestroy
  synchronized void close() {
    closed = true;
    if (open != null) {
      close(open);
    }
  }
}

package org.parley.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The generations of one community's index in its folder. A generation may be taken up by a later
 * process only if its last commit says that it is whole, of today's format and of this community.
 */
final class Generations implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Generations.class.getName());

  private final IndexFolder folder;
  private final String community;

  private Generations(IndexFolder folder, String community) {
    this.folder = folder;
    this.community = community;
  }

  /** Empty while another process holds the folder. */
  static Optional<Generations> tryOpen(Path path, String community) throws IOException {
    return IndexFolder.tryOpen(path).map(folder -> new Generations(folder, community));
  }

  /** What served an earlier process, or else what would do as well, when it can be used. */
  Optional<Generation> left() throws IOException {
    Path path = folder.current().orElse(null);
    Optional<Generation> served = path == null ? Optional.empty() : open(path, true);
    return served.isPresent() ? served : newestBut(path, true);
  }

  /** The newest other one that is whole: what to go back to. */
  Optional<Generation> earlier(Generation current) throws IOException {
    return newestBut(current.path(), true);
  }

  /** The newest that an interrupted rebuild left. */
  Optional<Generation> unfinished(Generation current) throws IOException {
    return newestBut(current.path(), false);
  }

  private Optional<Generation> newestBut(Path known, boolean whole) throws IOException {
    for (Path path : folder.newestFirst()) {
      Optional<Generation> found = path.equals(known) ? Optional.empty() : open(path, whole);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Generation> open(Path path, boolean whole) {
    try {
      Generation left = Generation.open(path);
      if (left.says(facts(whole))) {
        return Optional.of(left);
      }
      left.close();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The search index in " + path + " is broken and is not used", e);
    }
    return Optional.empty();
  }

  Generation begin() throws IOException {
    return Generation.create(folder.unused());
  }

  void commit(Generation generation, boolean whole) throws IOException {
    generation.commit(facts(whole));
  }

  /** From now on, also after a crash, this is the one. */
  void use(Generation generation) throws IOException {
    folder.use(generation.path());
  }

  void discard(Generation generation) throws IOException {
    generation.close();
    folder.delete(generation.path());
  }

  /** Deletes what crashes left behind. */
  void discardAllBut(Collection<Generation> used) throws IOException {
    folder.deleteAllBut(used.stream().map(Generation::path).collect(Collectors.toSet()));
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }

  private Map<String, String> facts(boolean whole) {
    return Map.of(
        "format", Integer.toString(Fields.FORMAT),
        "community", community,
        "whole", Boolean.toString(whole));
  }
}

package org.parley.search.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.community.problem.Invalid;
import org.parley.search.PostDocument;
import org.parley.search.SearchFilter;
import org.parley.search.SearchQuery;

/**
 * All saved searches turned round: by the terms of which they need one at least, so that a new post
 * looks up the few that may find it instead of every search being run. It holds the terms and the
 * texts as typed, nothing parsed: some hundred bytes for each search.
 */
final class StandingSearches {

  /** For those that any post may answer. */
  private static final String ANY = "";

  private final PostReader reader;
  private final Map<Long, Standing> byId = new HashMap<>();
  private final Map<String, Set<Long>> byTerm = new HashMap<>();

  private record Standing(SearchAddress address, Instant since, Collection<String> terms) {}

  StandingSearches(PostReader reader) {
    this.reader = reader;
  }

  /**
   * Takes a search up, as it is now.
   *
   * @return false when it cannot be read
   */
  boolean put(SavedSearch search) {
    remove(search.id());
    if (!search.told().isOn()) {
      return true;
    }
    try {
      Collection<String> terms = terms(search.address().query());
      byId.put(search.id(), new Standing(search.address(), search.since(), terms));
      terms.forEach(term -> byTerm.computeIfAbsent(term, some -> new HashSet<>()).add(search.id()));
      return true;
    } catch (Invalid e) {
      return false;
    }
  }

  void clear() {
    byId.clear();
    byTerm.clear();
  }

  int size() {
    return byId.size();
  }

  private void remove(long id) {
    Standing before = byId.remove(id);
    if (before != null) {
      before.terms().forEach(term -> byTerm.getOrDefault(term, Set.of()).remove(id));
    }
  }

  /** Words tell more than tags, tags more than a space; where nothing is said any post will do. */
  private Collection<String> terms(SearchQuery query) {
    Optional<Set<String>> words = reader.telling(query.text());
    if (words.isPresent()) {
      return List.copyOf(words.get());
    }
    SearchFilter filter = query.filter();
    if (!filter.tags().isEmpty()) {
      return filter.tags().stream().map(PostLabels::tag).toList();
    }
    if (filter.author() != null) {
      return List.of(PostLabels.author(filter.author()));
    }
    if (!filter.spaces().isEmpty()) {
      return filter.spaces().stream().map(PostLabels::space).toList();
    }
    return List.of(ANY);
  }

  /**
   * The searches that may find a post: all that do, and few others.
   *
   * @param labels of the post, as {@link PostLabels} calls them
   */
  Set<Long> mayFind(PostDocument post, Set<String> labels) {
    PostReader.Read read = reader.read(post);
    Set<Long> near = new LinkedHashSet<>(byTerm.getOrDefault(ANY, Set.of()));
    labels.forEach(label -> near.addAll(byTerm.getOrDefault(label, Set.of())));
    read.terms().forEach(term -> near.addAll(byTerm.getOrDefault(term, Set.of())));
    List<Long> found = new ArrayList<>();
    for (long id : near) {
      Standing standing = byId.get(id);
      if (!post.createdAt().isBefore(standing.since()) && isFound(standing, read, labels)) {
        found.add(id);
      }
    }
    return new LinkedHashSet<>(found);
  }

  private static boolean isFound(Standing standing, PostReader.Read read, Set<String> labels) {
    SearchQuery query = standing.address().query();
    SearchFilter filter = query.filter();
    return hasOne(filter.tags().stream().map(PostLabels::tag).toList(), labels)
        && hasOne(filter.spaces().stream().map(PostLabels::space).toList(), labels)
        && (filter.author() == null || labels.contains(PostLabels.author(filter.author())))
        && read.mayBeFound(query.text());
  }

  private static boolean hasOne(List<String> wanted, Set<String> labels) {
    return wanted.isEmpty() || wanted.stream().anyMatch(labels::contains);
  }
}

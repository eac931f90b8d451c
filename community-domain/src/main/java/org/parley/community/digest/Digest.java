package org.parley.community.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.digest.DigestNews.News;
import org.parley.community.digest.DigestThreads.Suggestion;

/** What one digest tells. Each thread stands in it once, in the first part that has it. */
record Digest(Map<Long, List<News>> news, List<Suggestion> followed, List<Suggestion> waiting) {

  static Digest of(List<News> news, List<Suggestion> followed, List<Suggestion> waiting) {
    Map<Long, List<News>> byThread =
        news.stream()
            .collect(
                Collectors.groupingBy(
                    News::threadId, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    Set<Long> told = new LinkedHashSet<>(byThread.keySet());
    return new Digest(byThread, fresh(followed, told), fresh(waiting, told));
  }

  private static List<Suggestion> fresh(List<Suggestion> threads, Set<Long> told) {
    return threads.stream().filter(thread -> told.add(thread.id())).toList();
  }

  boolean isEmpty() {
    return news.isEmpty() && followed.isEmpty() && waiting.isEmpty();
  }

  Set<Long> notifications() {
    return news.values().stream().flatMap(List::stream).map(News::id).collect(Collectors.toSet());
  }

  Set<Long> suggestedThreads() {
    return suggestions().map(Suggestion::id).collect(Collectors.toSet());
  }

  /** Every post of which it shows anything. */
  Set<Long> posts() {
    Stream<Long> told = news.values().stream().flatMap(List::stream).map(News::postId);
    return Stream.concat(told, suggestions().map(Suggestion::openingId))
        .collect(Collectors.toSet());
  }

  private Stream<Suggestion> suggestions() {
    return Stream.concat(followed.stream(), waiting.stream());
  }
}

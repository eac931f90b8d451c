package org.parley.community.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.digest.DigestNews.News;
import org.parley.community.digest.DigestThreads.Suggestion;

/** What one digest tells. Each thread stands in it once, in the first part that has it. */
record Digest(Map<String, List<News>> news, List<Suggestion> followed, List<Suggestion> waiting) {

  static Digest of(List<News> news, List<Suggestion> followed, List<Suggestion> waiting) {
    Map<String, List<News>> byTopic =
        news.stream()
            .collect(
                Collectors.groupingBy(
                    News::topic, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    Set<Long> told =
        news.stream()
            .map(News::threadId)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Digest(byTopic, fresh(followed, told), fresh(waiting, told));
  }

  private static List<Suggestion> fresh(List<Suggestion> threads, Set<Long> told) {
    return threads.stream().filter(thread -> told.add(thread.id())).toList();
  }

  boolean isEmpty() {
    return news.isEmpty() && followed.isEmpty() && waiting.isEmpty();
  }

  Set<Long> notifications() {
    return told().map(News::id).collect(Collectors.toSet());
  }

  /** Every space that one has to see to know of the pages in it that are no posts. */
  Set<Long> spaces() {
    return told().map(News::spaceId).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private Stream<News> told() {
    return news.values().stream().flatMap(List::stream);
  }

  Set<Long> suggestedThreads() {
    return suggestions().map(Suggestion::id).collect(Collectors.toSet());
  }

  /** Every post of which it shows anything. */
  Set<Long> posts() {
    Stream<Long> told = told().map(News::postId).filter(Objects::nonNull);
    return Stream.concat(told, suggestions().map(Suggestion::openingId))
        .collect(Collectors.toSet());
  }

  private Stream<Suggestion> suggestions() {
    return Stream.concat(followed.stream(), waiting.stream());
  }
}

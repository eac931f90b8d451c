package org.parley.search.trend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.search.trend.PostsNow.Kept;

/** Tells of a term what a reader wants to know. */
final class TrendWriter {

  /** Who began a thread says what it is about; then what others found useful; then the newest. */
  private static final Comparator<TrendPost> BEST =
      Comparator.comparing(TrendPost::opening)
          .thenComparingInt(TrendPost::score)
          .thenComparingLong(TrendPost::createdAt)
          .thenComparingLong(TrendPost::postId)
          .reversed();

  private final Vocabulary vocabulary;
  private final PostsNow now;
  private final int parts;
  private final long from;
  private final long length;

  TrendWriter(TrendRequest request, Vocabulary vocabulary, PostsNow now) {
    this.vocabulary = vocabulary;
    this.now = now;
    this.parts = request.parts();
    this.from = ChronoUnit.MICROS.between(Instant.EPOCH, request.from());
    this.length = ChronoUnit.MICROS.between(request.from(), request.to());
  }

  Trend trend(Candidate candidate) {
    List<Kept> posts = candidate.posts().stream().mapToObj(now::get).toList();
    return new Trend(
        candidate.term(),
        shown(candidate, posts),
        posts.size(),
        candidate.threads().size(),
        (int) posts.stream().map(Kept::person).distinct().count(),
        candidate.threadsBefore(),
        candidate.score(),
        candidate.ratio(),
        series(posts),
        examples(posts));
  }

  /** Of forms that are as frequent the first by their letters. */
  private String shown(Candidate candidate, List<Kept> posts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Kept post : posts) {
      Set<String> forms = new HashSet<>();
      for (int i = 0; i + candidate.words().length <= post.forms().length; i++) {
        if (isAt(candidate.words(), post.forms(), i)) {
          forms.add(spelled(post.forms(), i, candidate.words().length));
        }
      }
      forms.forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(candidate.term());
  }

  private boolean isAt(int[] words, int[] forms, int place) {
    for (int i = 0; i < words.length; i++) {
      if (vocabulary.word(forms[place + i]) != words[i]) {
        return false;
      }
    }
    return true;
  }

  private String spelled(int[] forms, int from, int length) {
    StringBuilder text = new StringBuilder();
    for (int form : Arrays.copyOfRange(forms, from, from + length)) {
      String word = vocabulary.spelled(form);
      boolean isFirst = text.length() == 0;
      boolean isJoined = !isFirst && isUnspaced(text.codePointBefore(text.length()), word);
      text.append(isFirst || isJoined ? "" : " ").append(word);
    }
    return text.toString();
  }

  /** Chinese and Japanese have no spaces between words. */
  private static boolean isUnspaced(int last, String next) {
    return isUnspaced(last) && isUnspaced(next.codePointAt(0));
  }

  private static boolean isUnspaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private List<Integer> series(List<Kept> posts) {
    List<Set<Integer>> threads = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      threads.add(new HashSet<>());
    }
    posts.forEach(kept -> threads.get(part(kept.post())).add(kept.thread()));
    return threads.stream().map(Set::size).toList();
  }

  private int part(TrendPost post) {
    return (int) Math.min(parts - 1, (post.createdAt() - from) * parts / length);
  }

  private static List<Long> examples(List<Kept> posts) {
    Set<Long> threads = new HashSet<>();
    return posts.stream()
        .map(Kept::post)
        .sorted(BEST)
        .filter(post -> threads.add(post.threadId()))
        .limit(Trend.MOST_EXAMPLES)
        .map(TrendPost::postId)
        .toList();
  }
}

package org.parley.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a term's figures are by the plainest way there is: every post is looked at for every term.
 * Only for texts of lower-case words without common ones.
 */
final class CountedByHand {

  private final Map<String, Set<Long>> postsNow = new HashMap<>();
  private final Map<String, Set<Long>> threadsNow = new HashMap<>();
  private final Map<String, Set<Long>> peopleNow = new HashMap<>();
  private final Map<String, Set<Long>> threadsBefore = new HashMap<>();
  private final Set<Long> allNow = new HashSet<>();
  private final Set<Long> allBefore = new HashSet<>();

  CountedByHand(Collection<PostDocument> documents) {
    for (PostDocument post : documents) {
      boolean isNow = !post.createdAt().isBefore(SampleTalk.FROM);
      (isNow ? allNow : allBefore).add(post.threadId());
      for (String term : terms(post.text())) {
        if (isNow) {
          add(postsNow, term, post.postId());
          add(threadsNow, term, post.threadId());
          add(peopleNow, term, post.authorId());
        } else {
          add(threadsBefore, term, post.threadId());
        }
      }
    }
  }

  int posts(String term) {
    return postsNow.get(term).size();
  }

  int people(String term) {
    return peopleNow.get(term).size();
  }

  int threadsBefore(String term) {
    return threadsBefore.getOrDefault(term, Set.of()).size();
  }

  Set<Long> threads(String term) {
    return threadsNow.get(term);
  }

  /** All that is said surely more often than before, in threads and by people enough. */
  Set<String> significant() {
    Set<String> significant = new HashSet<>();
    for (String term : threadsNow.keySet()) {
      double before = (double) threadsBefore(term) / allBefore.size();
      double now = (double) threads(term).size() / allNow.size();
      if (score(term) >= 15.13
          && now >= 2 * before
          && threads(term).size() >= 3
          && people(term) >= 3) {
        significant.add(term);
      }
    }
    return significant;
  }

  /** G² as entropies: of the table, less those of its rows and columns. */
  double score(String term) {
    double now = threads(term).size();
    double before = threadsBefore(term);
    double otherNow = allNow.size() - now;
    double otherBefore = allBefore.size() - before;
    return 2
        * (h(now)
            + h(before)
            + h(otherNow)
            + h(otherBefore)
            - h(now + before)
            - h(otherNow + otherBefore)
            - h(now + otherNow)
            - h(before + otherBefore)
            + h(now + before + otherNow + otherBefore));
  }

  private static double h(double number) {
    return number == 0 ? 0 : number * Math.log(number);
  }

  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    for (String sentence : text.split("\\. ")) {
      List<String> words = new ArrayList<>(List.of(sentence.strip().split(" ")));
      for (int length = 1; length <= 3; length++) {
        for (int from = 0; from + length <= words.size(); from++) {
          List<String> term = words.subList(from, from + length);
          if (length == 1
              || !term.get(0).equals(term.get(1)) && !term.get(0).equals(term.get(length - 1))) {
            terms.add(String.join(" ", term));
          }
        }
      }
    }
    terms.remove("");
    return terms;
  }

  private static void add(Map<String, Set<Long>> sets, String term, Long id) {
    sets.computeIfAbsent(term, none -> new HashSet<>()).add(id);
  }
}

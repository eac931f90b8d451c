package org.parley.search.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The posts of the period, as numbers, while they are counted. */
final class PostsNow {

  /** What stays of a post; the runs of its words are parted by a number that is no word. */
  record Kept(TrendPost post, int thread, int person, int[] forms) {}

  private final Vocabulary vocabulary;
  private final List<Kept> posts = new ArrayList<>();
  private final Map<Long, Integer> threads = new HashMap<>();
  private final Map<Long, Integer> people = new HashMap<>();

  PostsNow(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(TrendPost post) {
    Ints forms = new Ints();
    for (List<String> run : post.runs()) {
      run.forEach(word -> forms.add(vocabulary.form(word)));
      forms.add(Vocabulary.NONE);
    }
    TrendPost bare =
        new TrendPost(
            post.postId(),
            post.threadId(),
            post.authorId(),
            post.createdAt(),
            post.score(),
            post.opening(),
            List.of());
    int thread = threads.computeIfAbsent(post.threadId(), id -> threads.size());
    int person = people.computeIfAbsent(post.authorId(), id -> people.size());
    posts.add(new Kept(bare, thread, person, forms.toArray()));
  }

  int size() {
    return posts.size();
  }

  int threads() {
    return threads.size();
  }

  Kept get(int place) {
    return posts.get(place);
  }

  /** What a post says, in words as they are counted. */
  int[] words(int place) {
    return Arrays.stream(posts.get(place).forms()).map(vocabulary::word).toArray();
  }

  /** The words that so many posts have. */
  BitSet frequent(int least) {
    int[] seen = new int[vocabulary.size()];
    int[] last = new int[vocabulary.size()];
    for (int place = 0; place < posts.size(); place++) {
      for (int word : words(place)) {
        if (word != Vocabulary.NONE && last[word] != place + 1) {
          last[word] = place + 1;
          seen[word]++;
        }
      }
    }
    BitSet frequent = new BitSet(seen.length);
    for (int word = 0; word < seen.length; word++) {
      frequent.set(word, seen[word] >= least);
    }
    return frequent;
  }
}

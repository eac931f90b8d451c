package org.parley.ops.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;
import org.parley.ops.search.JudgedCollection.Text;
import org.parley.ops.search.JudgedCollection.Topic;
import org.parley.search.FreshIndex;
import org.parley.search.PostDocument;
import org.parley.search.SearchFilter;
import org.parley.search.SearchIndex;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.SearchText;

/**
 * Measures an engine as the product uses it: every text is a question in an open space, every topic
 * is typed by a visitor and read page by page. Nothing here ranks.
 *
 * @param depth how many hits of a topic are looked at
 */
record Evaluation(JudgedCollection collection, List<Topic> topics, int depth) {

  private static final long SPACE = 1;
  private static final int AT_ONCE = 500;
  private static final Instant WRITTEN = Instant.EPOCH;
  private static final Visibility VISITOR =
      new Visibility(Actor.visitor(), Set.of(SPACE), Set.of());

  /** Fills the index, which is empty, and asks it everything. */
  Figures of(String engine, SearchIndex index) {
    fill(index);
    List<Ranking> rankings = new ArrayList<>();
    for (Topic topic : topics) {
      rankings.add(new Ranking(found(index, topic), topic.gains()));
    }
    return Figures.of(engine, rankings, topics.stream().map(t -> nanos(index, t)).toList());
  }

  private void fill(SearchIndex index) {
    List<Text> texts = collection.texts();
    try (FreshIndex fresh = index.rebuild()) {
      for (int from = 0; from < texts.size(); from += AT_ONCE) {
        List<PostDocument> some =
            LongStream.range(from, Math.min(texts.size(), from + AT_ONCE))
                .mapToObj(number -> document(number, texts.get((int) number)))
                .toList();
        fresh.replace(some.stream().map(PostDocument::threadId).toList(), some);
      }
      fresh.takeOver();
    }
  }

  private static PostDocument document(long number, Text text) {
    return new PostDocument(
        number + 1,
        number + 1,
        PostKind.QUESTION,
        ThreadType.QUESTION,
        text.title(),
        text.body(),
        List.of(),
        SPACE,
        null,
        null,
        false,
        false,
        false,
        0,
        WRITTEN,
        null);
  }

  private List<String> found(SearchIndex index, Topic topic) {
    List<String> found = new ArrayList<>();
    SearchQuery query = typed(topic).limitedTo(Math.min(depth, SearchQuery.MOST));
    SearchMatches page = index.find(new SearchRequest(query, VISITOR));
    add(found, page);
    while (page.next() != null && found.size() < depth) {
      page = index.find(new SearchRequest(query.startingAfter(page.next()), VISITOR));
      add(found, page);
    }
    return found.subList(0, Math.min(depth, found.size()));
  }

  private void add(List<String> found, SearchMatches page) {
    for (SearchMatch match : page.items()) {
      found.add(collection.texts().get((int) match.postId() - 1).id());
    }
  }

  /** Of a first page as a reader gets it, after the same question was answered once. */
  private static long nanos(SearchIndex index, Topic topic) {
    SearchRequest request = new SearchRequest(typed(topic), VISITOR);
    long start = System.nanoTime();
    index.find(request);
    return System.nanoTime() - start;
  }

  /**
   * As somebody types it who has finished the last word; what is too long to be taken is cut as a
   * title is.
   */
  private static SearchQuery typed(Topic topic) {
    try {
      return SearchQuery.parse(topic.question() + " ");
    } catch (Invalid tooLong) {
      SearchText head = SearchText.ofTitle(topic.question() + " ");
      return new SearchQuery(
          head, SearchFilter.NONE, SearchSort.RELEVANCE, null, SearchQuery.USUAL);
    }
  }
}

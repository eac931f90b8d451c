package org.parley.search;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.parley.community.space.Visibility;

/**
 * What every engine behind {@link SearchIndex} does alike: a part of it in each class below this
 * one.
 */
public abstract class IndexContract {

  protected SearchIndex index;

  /** An empty index. */
  protected abstract SearchIndex open();

  @BeforeEach
  void openIndex() {
    index = open();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  protected void index(PostDocument... documents) {
    List<PostDocument> all = List.of(documents);
    index.replace(all.stream().map(PostDocument::threadId).distinct().toList(), all);
    index.commit();
  }

  protected static SearchQuery where(SearchFilter filter) {
    return SearchQuery.parse("water ").where(filter);
  }

  protected SearchMatches find(SearchQuery query, Visibility visibility) {
    return index.find(new SearchRequest(query, visibility));
  }

  protected SearchMatches find(String text) {
    return find(SearchQuery.parse(text), SamplePosts.everybody());
  }

  protected List<Long> found(String text) {
    return ids(find(text));
  }

  protected List<Long> found(SearchQuery query) {
    return ids(find(query, SamplePosts.everybody()));
  }

  protected long total(String text) {
    return find(text).total();
  }

  protected static List<Long> ids(SearchMatches matches) {
    return matches.items().stream().map(SearchMatch::postId).toList();
  }

  protected static List<String> marked(List<Segment> segments) {
    return segments.stream().filter(Segment::highlighted).map(Segment::text).toList();
  }
}

package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.SettingsSimilarity;
import co.elastic.clients.json.JsonData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.search.lucene.words.Weights;

/**
 * The fields of a post in Elasticsearch. An opening post has its thread's title as {@link #TITLE};
 * the other posts have it as {@link #CONTEXT}, which helps to find but weighs little. Texts are
 * words apart by spaces, made before they are sent; what is shown is kept, not searched.
 */
final class PostFields {

  /** Raised whenever what is indexed changes: an index of another format is built anew. */
  static final int FORMAT = 3;

  static final String POST = "post";
  static final String THREAD = "thread";
  static final String TITLE = "title";
  static final String CONTEXT = "context";
  static final String BODY = "body";
  static final String TAG = "tag";
  static final String KIND = "kind";
  static final String SPACE = "space";
  static final String AUTHOR = "author";
  static final String THREAD_AUTHOR = "threadAuthor";
  static final String ANSWERED = "answered";
  static final String OPENING = "opening";
  static final String SOLUTION = "solution";
  static final String VERIFIED = "verified";
  static final String CREATED = "created";
  static final String SCORE = "score";
  static final String EDITED = "edited";
  static final String VOTES = "votes";
  static final String THREAD_NUMBER = "threadNumber";
  static final String PRINT = "print";
  static final String WRITTEN = "written";
  static final String LANGUAGE = "language";
  static final String SHOWN_TITLE = "shownTitle";
  static final String SHOWN_TEXT = "shownText";
  static final String COUNTED = "counted";
  static final String SAMPLE = "sample";

  private static final String WHOLE = "whole";
  private static final List<String> TEXTS = List.of(TITLE, CONTEXT, BODY);
  private static final List<String> KEYWORDS =
      List.of(
          THREAD,
          TAG,
          KIND,
          SPACE,
          AUTHOR,
          THREAD_AUTHOR,
          ANSWERED,
          OPENING,
          SOLUTION,
          VERIFIED,
          LANGUAGE);
  private static final List<String> SHOWN = List.of(SHOWN_TITLE, SHOWN_TEXT, COUNTED);

  private PostFields() {}

  /** The field with the same text as it stands. */
  static String exact(String field) {
    return field + "Exact";
  }

  static TypeMapping mapping() {
    TypeMapping.Builder mapping = new TypeMapping.Builder();
    // a field that nobody planned is a mistake
    mapping.dynamic(DynamicMapping.Strict).meta(WHOLE, JsonData.of(false));
    for (String text : TEXTS) {
      mapping.properties(text, words()).properties(exact(text), words());
    }
    mapping.source(
        source ->
            source
                .excludes(TEXTS)
                .excludes(TEXTS.stream().map(PostFields::exact).toList())
                .excludes(ThreadSource.NOT_SHOWN));
    KEYWORDS.forEach(name -> mapping.properties(name, keyword -> keyword.keyword(k -> k)));
    SHOWN.forEach(
        name ->
            mapping.properties(name, shown -> shown.keyword(k -> k.index(false).docValues(false))));
    mapping.properties(POST, number -> number.long_(l -> l));
    mapping.properties(PRINT, number -> number.long_(l -> l.index(false)));
    mapping.properties(SAMPLE, number -> number.integer(i -> i));
    mapping.properties(CREATED, number -> number.long_(l -> l));
    mapping.properties(THREAD_NUMBER, number -> number.long_(l -> l));
    mapping.properties(SCORE, number -> number.long_(l -> l.index(false)));
    mapping.properties(EDITED, number -> number.long_(l -> l.index(false).docValues(false)));
    ThreadSource.map(mapping);
    mapping.properties(WRITTEN, day -> day.date(d -> d.format("epoch_millis")));
    mapping.properties(VOTES, number -> number.float_(f -> f.index(false)));
    return mapping.build();
  }

  /** What a word is worth, as in the other engine. */
  static SettingsSimilarity similarity() {
    return SettingsSimilarity.of(
        similarity -> similarity.bm25(b -> b.k1((double) Weights.K1).b((double) Weights.B)));
  }

  /** What tells that an index holds the whole community. */
  static Map<String, JsonData> whole() {
    return Map.of(WHOLE, JsonData.of(true));
  }

  /** Whether an index has our fields and holds the whole community. */
  static boolean isWhole(TypeMapping mapping) {
    JsonData whole = mapping.meta().get(WHOLE);
    return whole != null && whole.to(Boolean.class) && kinds(mapping).equals(kinds(mapping()));
  }

  private static Map<String, Property.Kind> kinds(TypeMapping mapping) {
    Map<String, Property.Kind> kinds = new HashMap<>();
    mapping.properties().forEach((name, property) -> kinds.put(name, property._kind()));
    return kinds;
  }

  static Property words() {
    return Property.of(property -> property.text(text -> text.analyzer("whitespace")));
  }
}

package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.English;
import org.parley.search.lucene.words.TitleWords;

/**
 * The index of threads: fields that opening posts alone have. One entry for each thread that is
 * seen, written and replaced with its posts.
 */
final class ThreadSource {

  /** All that words of the title begin with. */
  static final String BEGINNING = "threadBeginning";

  /** All that the first word of the title begins with. */
  static final String FIRST = "threadFirst";

  /** The stems of the opening's first words. */
  static final String TEXT = "threadText";

  /** See {@link org.parley.search.lucene.words.ThreadWorth}. */
  static final String WORTH = "threadWorth";

  /** What is searched only, and not kept. */
  static final List<String> NOT_SHOWN = List.of(BEGINNING, FIRST, TEXT);

  private ThreadSource() {}

  static void map(TypeMapping.Builder mapping) {
    mapping.properties(BEGINNING, letters -> letters.keyword(k -> k.docValues(false)));
    mapping.properties(FIRST, letters -> letters.keyword(k -> k.docValues(false)));
    mapping.properties(TEXT, PostFields.words());
    mapping.properties(WORTH, number -> number.float_(f -> f.index(false)));
  }

  /** The post's fields and, when it opens a thread, the thread's. */
  static JsonObject with(JsonObject source, PostDocument post, Map<Long, Float> worth) {
    if (!post.kind().isOpening()) {
      return source;
    }
    String head = TitleWords.firstLines(post.text());
    return Json.createObjectBuilder(source)
        .add(BEGINNING, array(TitleWords.beginnings(post.title())))
        .add(FIRST, array(TitleWords.ofFirst(post.title())))
        .add(TEXT, String.join(" ", English.terms(English.STEMMED, head)))
        .add(WORTH, worth.get(post.threadId()).doubleValue())
        .build();
  }

  private static JsonArrayBuilder array(Collection<String> words) {
    return Json.createArrayBuilder(words);
  }
}

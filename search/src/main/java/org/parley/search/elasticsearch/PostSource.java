package org.parley.search.elasticsearch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.parley.community.thread.ThreadType;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;
import org.parley.search.SearchMatch;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.Language;
import org.parley.search.lucene.words.OwnWords;
import org.parley.search.lucene.words.PostWords;
import org.parley.search.lucene.words.Quality;
import org.parley.search.lucene.words.Weights;
import org.parley.search.trend.TrendSample;

/** A post as it is sent to Elasticsearch, and as it comes back. */
final class PostSource {

  private PostSource() {}

  static JsonObject of(PostDocument post) {
    JsonObjectBuilder source = Json.createObjectBuilder();
    source.add(PostFields.POST, post.postId());
    source.add(PostFields.THREAD_NUMBER, post.threadId());
    source.add(PostFields.PRINT, IndexSum.print(post));
    source.add(PostFields.CREATED, micros(post.createdAt()));
    if (post.editedAt() != null) {
      source.add(PostFields.EDITED, micros(post.editedAt()));
    }
    source.add(PostFields.THREAD, Long.toString(post.threadId()));
    source.add(PostFields.KIND, post.kind().name());
    source.add(PostFields.SPACE, Long.toString(post.spaceId()));
    source.add(PostFields.AUTHOR, String.valueOf(post.authorId()));
    source.add(PostFields.THREAD_AUTHOR, String.valueOf(post.threadAuthorId()));
    JsonArrayBuilder tags = Json.createArrayBuilder();
    post.tags().forEach(tags::add);
    source.add(PostFields.TAG, tags);
    if (post.threadType() == ThreadType.QUESTION) {
      source.add(PostFields.ANSWERED, Boolean.toString(post.answered()));
    }
    source.add(PostFields.OPENING, Boolean.toString(post.kind().isOpening()));
    source.add(PostFields.SOLUTION, Boolean.toString(post.solution()));
    source.add(PostFields.VERIFIED, Boolean.toString(post.verified()));
    source.add(PostFields.SCORE, post.score());
    source.add(PostFields.VOTES, Quality.votes(post.score()));
    source.add(PostFields.WRITTEN, Duration.ofDays(Quality.of(post).day()).toMillis());
    PostWords words = PostWords.of(post);
    source.add(PostFields.LANGUAGE, words.language().code());
    source.add(PostFields.SHOWN_TITLE, post.title());
    text(source, post.kind().isOpening() ? PostFields.TITLE : PostFields.CONTEXT, words.title());
    source.add(PostFields.SHOWN_TEXT, words.body());
    text(source, PostFields.BODY, words.text());
    source.add(PostFields.COUNTED, OwnWords.encoded(post));
    source.add(PostFields.SAMPLE, TrendSample.bucket(post.threadId()));
    return source.build();
  }

  static SearchMatch match(JsonObject source, Highlighter highlighter) {
    Instant edited =
        source.containsKey(PostFields.EDITED)
            ? Instant.EPOCH.plus(
                source.getJsonNumber(PostFields.EDITED).longValue(), ChronoUnit.MICROS)
            : null;
    Language language = Language.of(source.getString(PostFields.LANGUAGE));
    return new SearchMatch(
        source.getJsonNumber(PostFields.POST).longValue(),
        edited,
        highlighter.title(source.getString(PostFields.SHOWN_TITLE), language),
        highlighter.snippet(source.getString(PostFields.SHOWN_TEXT), language));
  }

  static long micros(Instant instant) {
    // ChronoUnit counts in nanoseconds, which do not reach beyond the year 2262
    return TimeUnit.SECONDS.toMicros(instant.getEpochSecond())
        + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
  }

  static Quality quality(JsonObject source) {
    double votes = source.getJsonNumber(PostFields.VOTES).doubleValue();
    return new Quality(
        Boolean.parseBoolean(source.getString(PostFields.SOLUTION)),
        Boolean.parseBoolean(source.getString(PostFields.VERIFIED)),
        (int) Math.round(Weights.VOTES_PIVOT * votes / (1 - votes)),
        Duration.ofMillis(source.getJsonNumber(PostFields.WRITTEN).longValue()).toDays());
  }

  private static void text(JsonObjectBuilder source, String field, PostWords.Field words) {
    source.add(field, words.stems());
    source.add(PostFields.exact(field), words.exact());
  }
}

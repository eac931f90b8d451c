package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.screening.criterion.English;
import org.parley.moderation.screening.model.Sentiment;
import org.parley.moderation.screening.model.TextModels;

/**
 * Hears how many posts sound, by their words alone, which is quick enough to be asked while
 * somebody waits: under a millisecond for most posts. Nothing is kept. The models read English; a
 * post in another language has no mood here, rather than a wrong one.
 */
@ApplicationScoped
public class Moods {

  /** Posts that are heard for one question, at most. */
  public static final int MOST = 500;

  /** Letters of a post that are heard. */
  private static final int LONGEST = 2_000;

  private static final String TEXTS =
      """
      select p.id,
             left(case when p.kind in ('ANSWER', 'COMMENT') then '' else t.title || E'\\n\\n' end
                  || p.body, :longest) as text
      from post p join thread t on t.id = p.thread_id
      where p.id = any(:ids) and\s"""
          + Visibility.POSTS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The moods by the posts' ids: of those that the actor may see, and that can be read.
   *
   * @throws IllegalArgumentException for more than {@value #MOST} posts
   */
  public Map<Long, Mood> of(Actor actor, Collection<Long> postIds) {
    if (postIds.size() > MOST) {
      throw new IllegalArgumentException(postIds.size() + " posts");
    }
    Map<Long, Mood> moods = new HashMap<>();
    texts(visibilities.of(actor), postIds)
        .forEach(
            (id, text) -> {
              if (English.couldBe(text)) {
                moods.put(id, mood(TextModels.reading(text).sentimentOfWords()));
              }
            });
    return moods;
  }

  private Map<Long, String> texts(Visibility visibility, Collection<Long> postIds) {
    Map<Long, String> texts = new HashMap<>();
    jdbi.useHandle(
        handle ->
            visibility
                .bind(handle.createQuery(TEXTS))
                .bindArray("ids", Long.class, postIds.toArray())
                .bind("longest", LONGEST)
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("text")))
                .forEach(post -> texts.put(post.getKey(), post.getValue())));
    return texts;
  }

  private static Mood mood(Sentiment sentiment) {
    return Mood.valueOf(sentiment.label().toUpperCase(Locale.ROOT));
  }
}

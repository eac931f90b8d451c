package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.screening.criterion.English;
import org.parley.moderation.screening.criterion.TextLanguage;
import org.parley.moderation.screening.model.TextModels;

/**
 * Hears from a post in which language and mood it is written. That takes some hundredths of a
 * second, and once, when the models are loaded, some seconds: to be asked before anything is
 * locked.
 */
@ApplicationScoped
public class Voices {

  /** Without a post it is what the thread begins with. */
  private static final String TEXT =
      """
      select case when p.kind not in ('ANSWER', 'COMMENT') then t.title || E'\\n\\n' else '' end
             || p.body
      from post p join thread t on t.id = p.thread_id
      where p.id = :post
         or (cast(:post as bigint) is null and p.thread_id = :thread and p.number = 1)\
      """;

  @Inject Jdbi jdbi;
  @Inject TextModels models;

  /** The cause, with what its post tells of whoever wrote it. */
  Cause hear(Cause cause) {
    return text(cause).map(text -> cause.heard(languageOf(text), moodOf(text))).orElse(cause);
  }

  /** The same where the mood does not matter. */
  Cause hearLanguage(Cause cause) {
    return text(cause).map(text -> cause.heard(languageOf(text), null)).orElse(cause);
  }

  /** The models read English: of another language they would tell something, and nothing true. */
  private Double moodOf(String text) {
    return English.couldBe(text) ? models.read(text).sentiment().balance() : null;
  }

  private static String languageOf(String text) {
    return TextLanguage.of(text).orElse(null);
  }

  private Optional<String> text(Cause cause) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TEXT)
                .bindByType("post", cause.postId(), Long.class)
                .bind("thread", cause.threadId())
                .mapTo(String.class)
                .findOne());
  }
}

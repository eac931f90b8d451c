package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** How content customers were: at most once for each conversation, and for good. */
@ApplicationScoped
public class Ratings {

  @Inject Jdbi jdbi;

  /** Whether it is the first one, or the same again. */
  boolean add(long conversationId, Rating rating, Instant now) {
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              """
              insert into conversation_rating (conversation_id, stars, comment, rated_at)
              values (?, ?, ?, ?) on conflict (conversation_id) do nothing\
              """,
              conversationId,
              rating.stars(),
              rating.comment(),
              Timestamp.from(now));
          return handle
              .createQuery(
                  """
                  select stars = :stars and comment = :comment from conversation_rating
                  where conversation_id = :id\
                  """)
              .bind("stars", rating.stars())
              .bind("comment", rating.comment())
              .bind("id", conversationId)
              .mapTo(Boolean.class)
              .one();
        });
  }
}

package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.live.Cursor;
import org.parley.community.live.CursorService;
import org.parley.community.live.Reader;
import org.parley.community.live.WritingService;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Problem;

/**
 * Passes on that a member is writing, at most every other second, from however many pages; and
 * where in a document, as often as a channel may say anything.
 */
@ApplicationScoped
public class Writing {

  private static final Logger LOG = Logger.getLogger(Writing.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject Clock clock;
  @Inject Actors actors;
  @Inject WritingService service;
  @Inject CursorService cursors;

  private final Map<Long, Instant> last = new HashMap<>();

  synchronized void tell(Reader reader, long threadId) {
    Instant now = clock.instant();
    last.values().removeIf(moment -> !moment.plus(PAUSE).isAfter(now));
    if (reader.isVisitor() || last.containsKey(reader.memberId())) {
      return;
    }
    last.put(reader.memberId(), now);
    pass(reader, actor -> service.tell(actor, threadId));
  }

  void tell(Reader reader, long documentId, Cursor cursor) {
    if (!reader.isVisitor()) {
      pass(reader, actor -> cursors.tell(actor, documentId, cursor));
    }
  }

  private void pass(Reader reader, Consumer<Actor> telling) {
    try {
      Actors.SessionActor member =
          actors.ofSessions(Set.of(reader.memberId())).get(reader.memberId());
      if (member != null && member.epoch() == reader.epoch()) {
        telling.accept(member.actor());
      }
    } catch (Problem refused) {
      LOG.log(Level.FINE, "Nobody is told that " + reader + " is writing", refused);
    }
  }
}

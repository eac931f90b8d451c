package org.parley.community.idempotence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/**
 * Does a request with a key once, however often it arrives, and gives the first answer again for a
 * day. What the request does and the answer that is kept are one transaction: a request that was
 * turned down or broke off leaves nothing, and its key may be used again. Of two at the same time
 * the second waits for the first.
 */
@ApplicationScoped
@Transactional
public class IdempotenceService {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Clock clock;
  @Inject IdempotentResponses responses;

  /**
   * Answers from what is kept or else does the work.
   *
   * @param write what the request asks for, by services that join this transaction
   * @param read makes the answer of what was written
   * @throws Conflict {@code key.reused} when the key came with another request before
   */
  public <R> StoredResponse once(
      Actor actor, KeyedRequest request, Supplier<R> write, Function<R, StoredResponse> read) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    Instant now = clock.instant();
    Instant since = now.minus(KEPT);
    responses.lock(actor.id(), request.key());
    Optional<IdempotentResponses.Given> before = responses.find(actor.id(), request.key(), since);
    if (before.isPresent()) {
      return before
          .filter(given -> given.requestHash().equals(request.hash()))
          .map(IdempotentResponses.Given::response)
          .orElseThrow(() -> new Conflict("key.reused"));
    }
    R written = write.get();
    responses.flush();
    StoredResponse response = read.apply(written);
    responses.forgetUntil(since);
    responses.add(actor.id(), request, response, now);
    return response;
  }
}

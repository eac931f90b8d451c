package org.parley.moderation.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Writes canned replies and approves them. */
@ApplicationScoped
@Transactional
public class CannedReplyService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject CannedReplies replies;

  /**
   * Writes a draft.
   *
   * @param key the client's key: the same once more writes nothing and gets the same answer; may be
   *     null
   * @return its id
   * @throws NotAllowed unless the actor is an agent or keeps order
   * @throws Invalid when the key is no key
   */
  public long write(Actor actor, NewReply reply, String key) {
    CannedReplyPolicy.checkUse(actor);
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    return replies
        .findByKey(actor.id(), key)
        .map(CannedReply::id)
        .orElseGet(
            () -> {
              CannedReply draft = new CannedReply(actor.id(), reply, key, clock.instant());
              replies.add(draft);
              return draft.id();
            });
  }

  /**
   * Changes title and text. Another text has to be approved again.
   *
   * @param version the one that was read
   * @throws NotFound when there is none
   * @throws Conflict when somebody changed it since
   */
  public void change(Actor actor, long id, long version, NewReply reply) {
    CannedReplyPolicy.checkUse(actor);
    unchanged(id, version).change(actor.id(), reply, clock.instant());
  }

  /**
   * Lets agents use it. Once more does nothing.
   *
   * @param version the one that was read: nobody approves words that they did not see
   * @throws NotAllowed unless the actor keeps order and somebody else wrote the words
   * @throws Conflict when somebody changed it since
   */
  public void approve(Actor actor, long id, long version) {
    CannedReplyPolicy.checkUse(actor);
    CannedReply reply = find(id);
    CannedReplyPolicy.checkApproval(actor, reply.writtenBy());
    if (!reply.isApproved()) {
      requireVersion(reply, version);
      reply.approve(actor.id(), clock.instant());
    }
  }

  /**
   * Takes it away for good; answers that were written with it stay.
   *
   * @throws NotAllowed unless the actor keeps order or wrote the words
   */
  public void remove(Actor actor, long id, long version) {
    CannedReplyPolicy.checkUse(actor);
    CannedReply reply = unchanged(id, version);
    if (!actor.keepsOrder() && !actor.isMember(reply.writtenBy())) {
      throw new NotAllowed("canned.not-yours");
    }
    replies.remove(reply);
  }

  private CannedReply unchanged(long id, long version) {
    CannedReply reply = find(id);
    requireVersion(reply, version);
    return reply;
  }

  private static void requireVersion(CannedReply reply, long version) {
    if (reply.version() != version) {
      throw new Conflict("canned.changed");
    }
  }

  private CannedReply find(long id) {
    return replies.lock(id).orElseThrow(() -> new NotFound("canned.not-found"));
  }
}

package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;

/** Sets case systems up: an administrator's work. */
@ApplicationScoped
@Transactional
public class CaseConnectionService {

  @Inject Clock clock;
  @Inject CaseConnections connections;
  @Inject CaseHealth health;
  @Inject CaseOutbox outbox;
  @Inject Spaces spaces;

  /**
   * @return the new one's id, and its secrets when they are made here
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the name is another's or there is no such space
   */
  public CaseSecrets create(Actor actor, CaseConnectionForm form) {
    CasePolicy.requireSettingUp(actor);
    requireFree(form.name());
    CaseConnection connection = new CaseConnection(form, spaceOf(form), clock.instant());
    connections.add(connection);
    return connection.secrets();
  }

  /**
   * Changes one, and forgets that it failed: what waits is told at once.
   *
   * @throws NotFound when there is no such system
   * @see #create
   */
  public void change(Actor actor, long connectionId, CaseConnectionForm form) {
    CasePolicy.requireSettingUp(actor);
    CaseConnection connection = connections.require(connectionId);
    if (!connection.name().equalsIgnoreCase(form.name())) {
      requireFree(form.name());
    }
    connection.describe(form, spaceOf(form), clock.instant());
    health.recovered(connectionId);
    outbox.hurry(connectionId, clock.instant());
  }

  /** Tells it nothing for now; what is to be told waits. Done twice, it is done. */
  public void pause(Actor actor, long connectionId) {
    CasePolicy.requireSettingUp(actor);
    connections.require(connectionId).pause();
  }

  /** Tells it what has waited, at once. */
  public void resume(Actor actor, long connectionId) {
    CasePolicy.requireSettingUp(actor);
    connections.require(connectionId).resume();
    health.recovered(connectionId);
    outbox.hurry(connectionId, clock.instant());
  }

  /** Other secrets for a system that takes webhooks; the ones before are worth nothing then. */
  public CaseSecrets renewSecrets(Actor actor, long connectionId) {
    CasePolicy.requireSettingUp(actor);
    CaseConnection connection = connections.require(connectionId);
    connection.renewSecrets();
    return connection.secrets();
  }

  /** Removes one with all that is known of its cases; over there they stay. */
  public void remove(Actor actor, long connectionId) {
    CasePolicy.requireSettingUp(actor);
    connections.remove(connections.require(connectionId));
  }

  /**
   * Tells again what was refused.
   *
   * @throws NotFound when nothing of the sort was refused
   */
  public void again(Actor actor, long connectionId, long messageId) {
    CasePolicy.requireSettingUp(actor);
    if (!outbox.again(connectionId, messageId, clock.instant())) {
      throw new NotFound("case-system.message-unknown");
    }
  }

  private void requireFree(String name) {
    if (connections.byName(name).isPresent()) {
      throw new Invalid("name", "case-system.name-taken", name);
    }
  }

  private Long spaceOf(CaseConnectionForm form) {
    String slug = form.choice().space();
    if (slug == null) {
      return null;
    }
    return spaces
        .findBySlug(slug)
        .map(Space::id)
        .orElseThrow(() -> new Invalid("space", "space.not-found"));
  }
}

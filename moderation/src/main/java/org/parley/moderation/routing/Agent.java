package org.parley.moderation.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A member of the staff as routing knows them: what they can, how much they can hold, and whether
 * they are there. Begins offline, and is away by itself when nothing is heard of them. Whoever
 * gives them a follow-up locks this row first, so that two at once never give one too many.
 */
@Entity
@Table(name = "agent")
public class Agent {

  @Id
  @Column(name = "member_id")
  private Long memberId;

  @Version private long version;

  private int capacity;

  @Column(name = "is_pushed")
  private boolean isPushed;

  @Enumerated(EnumType.STRING)
  private Presence presence = Presence.OFFLINE;

  @Column(name = "presence_since")
  private Instant presenceSince;

  @Column(name = "is_away_by_itself")
  private boolean isAwayByItself;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private long edits;

  @Column(name = "last_assigned_at")
  private Instant lastAssignedAt;

  @Column(name = "take_key")
  private String takeKey;

  @Column(name = "taken_id")
  private Long takenId;

  @ElementCollection
  @CollectionTable(name = "agent_skill", joinColumns = @JoinColumn(name = "member_id"))
  @MapKeyColumn(name = "skill")
  @Column(name = "level")
  private Map<String, Integer> skills = new HashMap<>();

  protected Agent() {}

  Agent(long memberId, AgentSettings settings, Instant now) {
    this.memberId = memberId;
    this.presenceSince = now;
    this.lastSeenAt = now;
    describe(settings);
  }

  void settle(AgentSettings settings) {
    edits++;
    describe(settings);
  }

  private void describe(AgentSettings settings) {
    capacity = settings.capacity();
    isPushed = settings.isPushed();
    skills.keySet().retainAll(settings.skills().levels().keySet());
    skills.putAll(settings.skills().levels());
  }

  /** They say so themselves. Whether that is another presence than before. */
  boolean turn(Presence next, Instant now) {
    lastSeenAt = now;
    isAwayByItself = false;
    return become(next, now);
  }

  /** Nothing is heard of them any more. */
  void fallSilent(Instant now) {
    become(Presence.AWAY, now);
    isAwayByItself = true;
  }

  /** They do something. Whether they had been taken for away. */
  boolean comeBack(Instant now) {
    return isAwayByItself && turn(Presence.ONLINE, now);
  }

  private boolean become(Presence next, Instant now) {
    if (next == presence) {
      return false;
    }
    presence = next;
    presenceSince = now;
    return true;
  }

  void assigned(Instant now) {
    lastAssignedAt = now;
  }

  /** Keeps what a request to take the next one got, for when it comes again. */
  void took(long followUpId, String key) {
    takenId = followUpId;
    takeKey = key;
  }

  boolean isOffline() {
    return presence == Presence.OFFLINE;
  }

  /** What the request with this key got; null when it is a new one. */
  Long takenWith(String key) {
    return key != null && key.equals(takeKey) ? takenId : null;
  }

  /** How often somebody has changed their settings. */
  long edits() {
    return edits;
  }

  int capacity() {
    return capacity;
  }

  Skills skills() {
    return new Skills(skills);
  }

  long memberId() {
    return memberId;
  }
}

package org.parley.moderation.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * A conversation of one customer with the team, begun from a post of theirs. It begins as an
 * invitation, is open once the customer has accepted it, and ends when somebody closes it, when
 * both sides have agreed on an outcome for the public, or when the invitation is declined or grows
 * old. It ends once; of one post there is at most one that has not ended.
 */
@Entity
@Table(name = "conversation")
public class Conversation {

  /** How long an invitation waits. */
  static final Duration PATIENCE = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversation_seq")
  @SequenceGenerator(name = "conversation_seq", sequenceName = "conversation_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "opened_by")
  private Long openedBy;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private ConversationState state = ConversationState.INVITED;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private int outcome;

  @Column(name = "outcome_post_id")
  private Long outcomePostId;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  protected Conversation() {}

  Conversation(PostInThread from, long agentId, NewInvitation invitation, Instant now) {
    postId = from.post().id();
    customerId = from.post().authorId();
    openedBy = agentId;
    channel = invitation.channel();
    clientKey = invitation.key();
    invitedAt = now;
    changedAt = now;
    expiresAt = now.plus(PATIENCE);
  }

  void join(Instant now) {
    require(state == ConversationState.INVITED, "conversation.not-invited");
    state = ConversationState.OPEN;
    joinedAt = now;
    changedAt = now;
  }

  void decline(Instant now) {
    require(state == ConversationState.INVITED, "conversation.not-invited");
    end(ConversationState.DECLINED, customerId, now);
  }

  void expire(Instant now) {
    require(state == ConversationState.INVITED, "conversation.not-invited");
    end(ConversationState.EXPIRED, null, now);
  }

  /** Something is said. */
  void speak(Instant now) {
    require(state.isOpen(), "conversation.not-open");
    changedAt = now;
  }

  /** Something is proposed for the public; returns the proposal's number. */
  int propose(Instant now) {
    speak(now);
    state = ConversationState.OUTCOME_PROPOSED;
    outcome++;
    return outcome;
  }

  void refuse(int number, Instant now) {
    requireProposal(number);
    state = ConversationState.OPEN;
    changedAt = now;
  }

  /**
   * @throws Conflict when that is not what is proposed now
   */
  void requireProposal(int number) {
    require(state.isOpen(), "conversation.not-open");
    require(
        state == ConversationState.OUTCOME_PROPOSED && outcome == number,
        "conversation.outcome-changed");
  }

  /** The proposal was published. */
  void settle(long publishedPostId, long memberId, Instant now) {
    outcomePostId = publishedPostId;
    end(ConversationState.CLOSED, memberId, now);
  }

  void close(long memberId, Instant now) {
    require(!state.isEnded(), "conversation.not-open");
    end(ConversationState.CLOSED, memberId, now);
  }

  private void end(ConversationState how, Long memberId, Instant now) {
    state = how;
    endedBy = memberId;
    endedAt = now;
    changedAt = now;
  }

  private static void require(boolean allowed, String code) {
    if (!allowed) {
      throw new Conflict(code);
    }
  }

  Long id() {
    return id;
  }

  long postId() {
    return postId;
  }

  long customerId() {
    return customerId;
  }

  long openedBy() {
    return openedBy;
  }

  Channel channel() {
    return channel;
  }

  ConversationState state() {
    return state;
  }

  /** The number of the newest proposal, 0 for none. */
  int outcome() {
    return outcome;
  }

  Long outcomePostId() {
    return outcomePostId;
  }

  Long endedBy() {
    return endedBy;
  }

  boolean isJoined() {
    return joinedAt != null;
  }
}

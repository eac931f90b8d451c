package org.parley.community.poll;

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
import java.time.Instant;
import org.parley.community.problem.Conflict;

/**
 * A question that members vote on, in a post. It may be reworded until the first ballot; from then
 * on it can only be closed, kept open for longer, or called off. Closed is closed: what everybody
 * may have seen the result of takes no more ballots.
 */
@Entity
@Table(name = "poll")
public class Poll {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poll_seq")
  @SequenceGenerator(name = "poll_seq", sequenceName = "poll_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  private int position;
  private String question;

  @Enumerated(EnumType.STRING)
  private PollKind kind;

  private int least;
  private int most;

  @Column(name = "least_label")
  private String leastLabel;

  @Column(name = "most_label")
  private String mostLabel;

  @Enumerated(EnumType.STRING)
  private Voters voters;

  @Column(name = "group_id")
  private Long groupId;

  @Column(name = "trust_level")
  private int trustLevel;

  @Enumerated(EnumType.STRING)
  private Disclosure results;

  @Enumerated(EnumType.STRING)
  private Secrecy ballots;

  private boolean changeable;

  @Column(name = "closes_at")
  private Instant closesAt;

  private Integer quorum;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "client_key")
  private String clientKey;

  protected Poll() {}

  Poll(long postId, int position, Origin origin) {
    this.postId = postId;
    this.position = position;
    this.createdBy = origin.memberId();
    this.createdAt = origin.at();
    this.clientKey = origin.key();
  }

  /** Who holds it, since when, and the client's key of that request. */
  record Origin(long memberId, Instant at, String key) {}

  /**
   * Asks this from now on.
   *
   * @param itsGroupId the group that votes, null for polls of others
   */
  void ask(NewPoll asked, Long itsGroupId) {
    question = asked.question();
    kind = asked.kind();
    least = asked.range().least();
    most = asked.range().most();
    leastLabel = asked.range().leastLabel();
    mostLabel = asked.range().mostLabel();
    voters = asked.rules().electorate().voters();
    groupId = itsGroupId;
    trustLevel = asked.rules().electorate().trust().number();
    results = asked.rules().results();
    ballots = asked.rules().ballots();
    changeable = asked.rules().isChangeable();
    closesAt = asked.rules().closesAt();
    quorum = asked.rules().quorum();
  }

  /**
   * @throws Conflict unless it takes ballots
   */
  void requireOpen(Instant now) {
    switch (PollState.at(now, closesAt, cancelledAt)) {
      case CLOSED -> throw new Conflict("poll.closed");
      case CANCELLED -> throw new Conflict("poll.cancelled");
      case OPEN -> {}
    }
  }

  /** Takes ballots until then; null until somebody closes it. */
  void closeAt(Instant moment, Instant now) {
    requireOpen(now);
    closesAt = moment;
  }

  void cancel(Instant now) {
    requireOpen(now);
    cancelledAt = now;
  }

  void told(Instant now) {
    toldAt = now;
  }

  /** Whether the ballot that completes the quorum is this one. */
  boolean isQuorum(int count) {
    return quorum != null && quorum == count;
  }

  PollFacts facts() {
    return new PollFacts(voters, groupId, trustLevel, results);
  }

  /** What its ballots may say. */
  BallotRules ballotRules() {
    return new BallotRules(kind, least, most);
  }

  public Long id() {
    return id;
  }

  long postId() {
    return postId;
  }

  boolean isSecret() {
    return ballots == Secrecy.SECRET;
  }

  boolean isChangeable() {
    return changeable;
  }
}

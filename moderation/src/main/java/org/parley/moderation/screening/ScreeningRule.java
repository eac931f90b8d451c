package org.parley.moderation.screening;

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
import java.util.Objects;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;

/**
 * A rule by which new and edited posts are read. It begins switched off, so that it can be tried on
 * history first, keeps its kind for life, and is never removed, for its hits name it: every change
 * is a new revision, and the former ones stay readable.
 */
@Entity
@Table(name = "screening_rule")
public class ScreeningRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_rule_seq")
  @SequenceGenerator(name = "screening_rule_seq", sequenceName = "screening_rule_seq")
  private Long id;

  @Version private long version;
  private int revision;
  private String name;

  @Enumerated(EnumType.STRING)
  private RuleKind kind;

  private String settings;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "below_trust")
  private Integer belowTrust;

  @Enumerated(EnumType.STRING)
  private RuleAction action;

  private boolean enabled;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "changed_by")
  private Long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ScreeningRule() {}

  ScreeningRule(RuleDraft draft, RuleScope scope, String key) {
    this.kind = draft.kind();
    this.clientKey = key;
    say(draft, scope);
  }

  /**
   * Says something else from now on.
   *
   * @param readVersion the version that the administrator read
   * @throws Conflict when somebody changed it since
   */
  void change(RuleDraft draft, RuleScope scope, long readVersion) {
    if (version != readVersion) {
      throw new Conflict("screening.changed-meanwhile");
    }
    if (draft.kind() != kind) {
      throw new Invalid("kind", "screening.kind-fixed");
    }
    say(draft, scope);
  }

  private void say(RuleDraft draft, RuleScope scope) {
    name = draft.name();
    settings = SettingsJson.write(draft.settings());
    action = draft.action();
    spaceId = scope.spaceId();
    belowTrust = scope.belowTrust();
  }

  void switchTo(boolean on) {
    enabled = on;
  }

  /** A change is complete: who made it, and when. */
  void changedBy(long memberId, Instant now) {
    revision++;
    changedBy = memberId;
    changedAt = now;
  }

  RuleInForce inForce() {
    return new RuleInForce(
        id,
        revision,
        action,
        new RuleScope(spaceId, belowTrust),
        kind.criterion(SettingsJson.read(settings)));
  }

  public Long id() {
    return id;
  }

  boolean isEnabled() {
    return enabled;
  }

  boolean isCalled(String other) {
    return Objects.equals(name, other);
  }
}

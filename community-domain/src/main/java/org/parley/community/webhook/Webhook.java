package org.parley.community.webhook;

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

/**
 * An endpoint that is told what happens. It is switched off by an administrator, by itself when it
 * says that it is gone, or after it has failed for long; what waits for it then waits until it is
 * switched on again. While it has a former secret, both sign.
 */
@Entity
@Table(name = "webhook")
public class Webhook {

  /** Why an endpoint was switched off by nobody. */
  public enum DisabledReason {
    GONE,
    FAILING
  }

  private static final Duration FORMER_SECRET_SIGNS = Duration.ofHours(24);
  // at the retries' pace an endpoint with little to be told is past its third day by then
  private static final int MOST_FAILURES = 100;
  private static final Duration FAILING_AT_LEAST = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
  @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq")
  private Long id;

  @Version private long version;
  private String url;
  private String description;

  @Column(name = "event_types")
  private String eventTypes;

  private boolean active;
  private String secret;

  @Column(name = "former_secret")
  private String formerSecret;

  @Column(name = "former_until")
  private Instant formerUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  private int failures;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "disabled_reason")
  private DisabledReason disabledReason;

  protected Webhook() {}

  Webhook(WebhookForm form, SigningSecret secret, Instant now) {
    this.secret = secret.text();
    this.createdAt = now;
    describe(form);
  }

  /** Changes it; switching it on forgets that it failed. */
  final void describe(WebhookForm form) {
    url = form.url();
    description = form.description();
    eventTypes = String.join(" ", form.eventTypes());
    if (form.active() && !active) {
      disabledAt = null;
      disabledReason = null;
      forgetFailures();
    }
    active = form.active();
  }

  /** Another secret from now on; the one before signs as well for 24 hours. */
  void rotate(SigningSecret next, Instant now) {
    formerSecret = secret;
    formerUntil = now.plus(FORMER_SECRET_SIGNS);
    secret = next.text();
  }

  void succeeded() {
    forgetFailures();
  }

  /**
   * Counts a failed attempt.
   *
   * @param givenUp whether it was the last attempt of its delivery
   * @return whether the endpoint was switched off for it
   */
  boolean failed(boolean givenUp, Instant now) {
    failures++;
    if (failingSince == null) {
      failingSince = now;
    }
    boolean forLong = !failingSince.plus(FAILING_AT_LEAST).isAfter(now);
    return active
        && forLong
        && (givenUp || failures >= MOST_FAILURES)
        && disable(DisabledReason.FAILING, now);
  }

  /** The endpoint said that it wants no more; answers whether it was switched off for it. */
  boolean gone(Instant now) {
    return active && disable(DisabledReason.GONE, now);
  }

  private boolean disable(DisabledReason reason, Instant now) {
    active = false;
    disabledAt = now;
    disabledReason = reason;
    return true;
  }

  private void forgetFailures() {
    failures = 0;
    failingSince = null;
  }

  Long id() {
    return id;
  }

  String url() {
    return url;
  }

  int failures() {
    return failures;
  }

  Instant failingSince() {
    return failingSince;
  }

  DisabledReason disabledReason() {
    return disabledReason;
  }
}

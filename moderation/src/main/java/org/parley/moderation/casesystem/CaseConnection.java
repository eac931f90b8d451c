package org.parley.moderation.casesystem;

import static java.util.stream.Collectors.joining;

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
import java.util.Optional;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.webhook.SigningSecret;

/**
 * One case system that the company keeps, as administrators set it up. What waits for one that is
 * switched off is told when it is switched on again.
 */
@Entity
@Table(name = "case_connection")
public class CaseConnection {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_connection_seq")
  @SequenceGenerator(name = "case_connection_seq", sequenceName = "case_connection_seq")
  private Long id;

  @Version private long version;

  private String name;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  private String url;

  @Column(name = "client_id")
  private String clientId;

  private String secret;

  @Column(name = "inbound_secret")
  private String inboundSecret;

  private boolean active;
  private String reasons;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "notes_since")
  private Instant notesSince;

  @Column(name = "shares_private")
  private boolean sharesPrivate;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CaseConnection() {}

  /**
   * @throws Invalid when somebody has to sign in there, and with nothing
   */
  CaseConnection(CaseConnectionForm form, Long space, Instant now) {
    createdAt = now;
    kind = form.reach().kind();
    secret = form.reach().secret();
    if (kind == CaseKind.WEBHOOK) {
      renewSecrets();
    } else if (secret.isEmpty()) {
      throw new Invalid("secret", "text.empty");
    }
    describe(form, space, now);
  }

  /**
   * Changes it. Notes go along from the moment in which that is allowed, never earlier ones.
   *
   * @throws Invalid when it is another kind of system
   */
  final void describe(CaseConnectionForm form, Long space, Instant now) {
    if (form.reach().kind() != kind) {
      throw new Invalid("kind", "case-system.kind-fixed");
    }
    name = form.name();
    url = form.reach().url();
    clientId = form.reach().clientId();
    if (kind == CaseKind.SALESFORCE && !form.reach().secret().isEmpty()) {
      secret = form.reach().secret();
    }
    active = form.choice().active();
    reasons = form.choice().reasons().stream().sorted().map(Enum::name).collect(joining(" "));
    spaceId = space;
    sharesPrivate = form.sharing().privateTitles();
    if (!form.sharing().notes()) {
      notesSince = null;
    } else if (notesSince == null) {
      notesSince = now;
    }
  }

  /**
   * Other secrets from now on. What is told until the other side knows them waits, and is lost as
   * little as in any outage.
   *
   * @throws Conflict when it is no webhook
   */
  final void renewSecrets() {
    if (kind != CaseKind.WEBHOOK) {
      throw new Conflict("case-system.own-secret");
    }
    secret = SigningSecret.make().text();
    inboundSecret = SigningSecret.make().text();
  }

  /** What waits for it goes on waiting. */
  void pause() {
    active = false;
  }

  void resume() {
    active = true;
  }

  boolean isActive() {
    return active;
  }

  /** What its messages must be signed with; empty when it sends none. */
  Optional<SigningSecret> inboundSecret() {
    return Optional.ofNullable(inboundSecret).map(SigningSecret::new);
  }

  CaseSecrets secrets() {
    return new CaseSecrets(id, kind == CaseKind.WEBHOOK ? secret : null, inboundSecret);
  }

  /** Whether follow-ups of a space may be cases there. */
  boolean serves(long space) {
    return spaceId == null || spaceId == space;
  }

  Long id() {
    return id;
  }

  String name() {
    return name;
  }
}

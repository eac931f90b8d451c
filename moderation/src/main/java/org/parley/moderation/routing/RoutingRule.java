package org.parley.moderation.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import org.parley.moderation.sla.FollowUpReason;

/**
 * A rule that says for some follow-ups who may work on them. Every routing reads the rules anew: a
 * changed rule holds for what waits already, but what somebody owns stays theirs.
 */
@Entity
@Table(name = "routing_rule")
public class RoutingRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "routing_rule_seq")
  @SequenceGenerator(name = "routing_rule_seq", sequenceName = "routing_rule_seq")
  private Long id;

  @Version private long version;

  private long edits;
  private String name;
  private int position;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "tag_id")
  private Long tagId;

  private String language;

  @Column(name = "sentiment_below")
  private Double sentimentBelow;

  @Enumerated(EnumType.STRING)
  private FollowUpReason reason;

  @Column(name = "team_id")
  private Long teamId;

  private int raise;

  @Column(name = "overflow_minutes")
  private Integer overflowMinutes;

  @Column(name = "overflow_team_id")
  private Long overflowTeamId;

  @Column(name = "overflow_lowers_by")
  private int overflowLowersBy;

  @ElementCollection
  @CollectionTable(name = "routing_rule_skill", joinColumns = @JoinColumn(name = "rule_id"))
  @MapKeyColumn(name = "skill")
  @Column(name = "level")
  private Map<String, Integer> skills = new HashMap<>();

  protected RoutingRule() {}

  RoutingRule(RuleForm form, Place place) {
    describe(form, place);
  }

  /** Where a rule's space and tag are; null where it names none. */
  record Place(Long spaceId, Long tagId) {}

  void change(RuleForm form, Place place) {
    edits++;
    describe(form, place);
  }

  private void describe(RuleForm form, Place place) {
    name = form.name();
    position = form.position();
    spaceId = place.spaceId();
    tagId = place.tagId();
    language = form.when().language();
    sentimentBelow = form.when().sentimentBelow();
    reason = form.when().reason();
    decide(form.then());
  }

  private void decide(RuleOutcome then) {
    teamId = then.teamId();
    raise = then.raise();
    Overflow overflow = then.overflow();
    overflowMinutes = overflow == null ? null : overflow.minutes();
    overflowTeamId = overflow == null ? null : overflow.teamId();
    overflowLowersBy = overflow == null ? 0 : overflow.lowersBy();
    skills.keySet().retainAll(then.needed().levels().keySet());
    skills.putAll(then.needed().levels());
  }

  long id() {
    return id;
  }

  /** How often somebody has changed it: what it needs stands in a table of its own. */
  long edits() {
    return edits;
  }

  int position() {
    return position;
  }

  Skills needed() {
    return new Skills(skills);
  }

  String name() {
    return name;
  }
}

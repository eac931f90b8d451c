package org.parley.moderation.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;

/**
 * Agents who share a queue, such as those for billing. One in whose queue follow-ups stand, or that
 * a rule names, cannot be removed.
 */
@Entity
@Table(name = "team")
public class Team {

  public static final int LONGEST_NAME = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
  @SequenceGenerator(name = "team_seq", sequenceName = "team_seq")
  private Long id;

  @Version private long version;

  private String name;

  protected Team() {}

  Team(String name) {
    rename(name);
  }

  /**
   * @throws Invalid when it is empty, too long or no text
   */
  final void rename(String newName) {
    name = PlainLine.required("name", newName, LONGEST_NAME);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }
}

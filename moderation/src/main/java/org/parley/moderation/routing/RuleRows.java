package org.parley.moderation.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.parley.moderation.sla.FollowUpReason;

/** How rules are read: the SQL, and what is made of a row. */
final class RuleRows {

  /** Skills come as two arrays of one order. */
  static final String COLUMNS =
      """
      r.id, r.edits, r.name, r.position, r.space_id, tag.name as tag, r.language, r.sentiment_below,
      r.reason, r.team_id, r.raise, r.overflow_minutes, r.overflow_team_id, r.overflow_lowers_by,
      array(select k.skill from routing_rule_skill k
            where k.rule_id = r.id order by k.skill) as skills,
      array(select k.level from routing_rule_skill k
            where k.rule_id = r.id order by k.skill) as levels\
      """;

  static final String IN_ORDER =
      "select "
          + COLUMNS
          + """

          from routing_rule r left join tag on tag.id = r.tag_id
          order by r.position, r.id\
          """;

  private RuleRows() {}

  static Rule of(ResultSet row) throws SQLException {
    return new Rule(condition(row), outcome(row));
  }

  static RuleCondition condition(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new RuleCondition(
        row.getObject("space_id", Long.class),
        row.getString("tag"),
        row.getString("language"),
        row.getObject("sentiment_below", Double.class),
        reason == null ? null : FollowUpReason.valueOf(reason));
  }

  static RuleOutcome outcome(ResultSet row) throws SQLException {
    return new RuleOutcome(
        skills(row), row.getObject("team_id", Long.class), row.getInt("raise"), overflow(row));
  }

  /** Reads the columns {@code skills} and {@code levels}. */
  static Skills skills(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("skills").getArray();
    Integer[] levels = (Integer[]) row.getArray("levels").getArray();
    Map<String, Integer> skills = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      skills.put(names[i], levels[i]);
    }
    return new Skills(skills);
  }

  private static Overflow overflow(ResultSet row) throws SQLException {
    Integer minutes = row.getObject("overflow_minutes", Integer.class);
    return minutes == null
        ? null
        : new Overflow(
            minutes,
            row.getObject("overflow_team_id", Long.class),
            row.getInt("overflow_lowers_by"));
  }
}

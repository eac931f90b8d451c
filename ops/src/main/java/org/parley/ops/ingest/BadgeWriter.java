package org.parley.ops.ingest;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.community.badge.BadgeForm;

/** Writes definitions of badges and who was given them; what is here already stays as it is. */
public final class BadgeWriter {

  private static final String DEFINE =
      """
      insert into badge (key, title, text, level, icon, theme, rule, times, enabled, origin)
      values (?, ?, ?, ?, ?, ?, ?, ?, true, ?) on conflict (key) do nothing\
      """;

  private static final String GIVE =
      """
      insert into badge_award (badge_id, member_id, occasion, tag_id, awarded_at, reason, by_rule)
      select a.badge_id, a.member_id, a.occasion, a.tag_id, a.at, a.reason, false
      from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::timestamptz[], ?::text[])
           as a(badge_id, member_id, occasion, tag_id, at, reason)
      on conflict (badge_id, member_id, occasion) do nothing\
      """;

  private static final String COUNT =
      """
      select count(*)
      from unnest(?::bigint[], ?::bigint[], ?::text[]) as a(badge_id, member_id, occasion)
      join badge_award using (badge_id, member_id, occasion)\
      """;

  private final IngestConnection connection;

  public BadgeWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /**
   * One badge of one member.
   *
   * @param occasion tells it from others of the same badge
   * @param tagId the tag that it was given for, or null
   * @param reason for what it was given by hand; else empty
   */
  public record IncomingAward(
      long badgeId, long memberId, String occasion, Long tagId, Instant at, String reason) {}

  /** Writes definitions whose keys are free. */
  public void define(Collection<BadgeForm> forms, String origin) throws SQLException {
    try (var insert = connection.jdbc().prepareStatement(DEFINE)) {
      for (BadgeForm form : forms) {
        insert.setString(1, form.key());
        insert.setString(2, form.title());
        insert.setString(3, form.text());
        insert.setString(4, form.level().name());
        insert.setString(5, form.icon());
        insert.setString(6, form.theme().name());
        insert.setString(7, form.rule());
        insert.setString(8, form.isMany() ? "MANY" : "ONCE");
        insert.setString(9, origin);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The ids of those keys that are badges. */
  public Map<String, Long> find(Collection<String> keys) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (var query =
        connection.jdbc().prepareStatement("select key, id from badge where key = any(?)")) {
      query.setArray(1, connection.jdbc().createArrayOf("text", keys.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return found;
  }

  /** Gives them; answers how many were not here before. */
  public int give(List<IncomingAward> awards) throws SQLException {
    try (var insert = connection.jdbc().prepareStatement(GIVE)) {
      insert.setArray(1, array("bigint", awards, IncomingAward::badgeId));
      insert.setArray(2, array("bigint", awards, IncomingAward::memberId));
      insert.setArray(3, array("text", awards, IncomingAward::occasion));
      insert.setArray(4, array("bigint", awards, IncomingAward::tagId));
      insert.setArray(5, array("timestamptz", awards, award -> award.at().toString()));
      insert.setArray(6, array("text", awards, IncomingAward::reason));
      return insert.executeUpdate();
    }
  }

  /** How many of them are here. */
  public long countGiven(List<IncomingAward> awards) throws SQLException {
    try (var query = connection.jdbc().prepareStatement(COUNT)) {
      query.setArray(1, array("bigint", awards, IncomingAward::badgeId));
      query.setArray(2, array("bigint", awards, IncomingAward::memberId));
      query.setArray(3, array("text", awards, IncomingAward::occasion));
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private Array array(String type, List<IncomingAward> awards, Function<IncomingAward, Object> part)
      throws SQLException {
    return connection.jdbc().createArrayOf(type, awards.stream().map(part).toArray());
  }
}

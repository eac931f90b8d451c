package org.parley.community.member;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who wrote something, as bylines show it.
 *
 * @param id null when the account is gone
 * @param name the handle, null when the account is gone
 * @param displayName never null
 * @param badge the role shown beside the name ({@code AGENT}, …), null for customers
 * @param reputation points; 0 when the account is gone
 */
public record Author(Long id, String name, String displayName, Role badge, int reputation) {

  /** Somebody whose reputation is not asked for. */
  public Author(Long id, String name, String displayName, Role badge) {
    this(id, name, displayName, badge, 0);
  }

  /** SQL columns of an author {@code a} joined from table member, for {@link #of}. */
  public static String columns(String alias, String nameIfGone) {
    return """
        %1$s.id as %1$s_id, %1$s.name as %1$s_name, %1$s.reputation as %1$s_reputation,
        coalesce(%1$s.display_name, %2$s, '') as %1$s_display_name,
        (select min(r.role) from member_role r where r.member_id = %1$s.id) as %1$s_badge"""
        .formatted(alias, nameIfGone);
  }

  /** Reads what {@link #columns} selected. */
  public static Author of(ResultSet row, String alias) throws SQLException {
    String badge = row.getString(alias + "_badge");
    return new Author(
        row.getObject(alias + "_id", Long.class),
        row.getString(alias + "_name"),
        row.getString(alias + "_display_name"),
        badge == null ? null : Role.valueOf(badge),
        row.getInt(alias + "_reputation"));
  }

  /** Whether the member still has an account here. */
  public boolean isKnown() {
    return id != null;
  }
}

package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.parley.community.member.Role;

/** Writes members with their roles and groups. */
public final class MemberWriter {

  private static final String MEMBER =
      "id, name, display_name, email, email_confirmed_at, password_hash, about, about_html,"
          + " location, website, joined_at, last_seen_at, external_id";

  private final IngestConnection connection;

  public MemberWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /** Writes them and answers their ids, in the same order. */
  public List<Long> write(List<IncomingMember> members) throws SQLException {
    var fresh = IdBlocks.take(connection, "member_seq", members.size());
    List<Long> ids = LongStream.generate(fresh::nextLong).limit(members.size()).boxed().toList();
    try (Copy rows = Copy.into(connection.jdbc(), "member", MEMBER)) {
      for (int i = 0; i < ids.size(); i++) {
        write(rows, ids.get(i), members.get(i));
      }
    }
    try (Copy rows = Copy.into(connection.jdbc(), "member_role", "member_id, role")) {
      for (int i = 0; i < ids.size(); i++) {
        for (Role role : members.get(i).roles()) {
          rows.row(ids.get(i), role.name());
        }
      }
    }
    try (Copy rows = Copy.into(connection.jdbc(), "member_group_member", "member_id, group_id")) {
      for (int i = 0; i < ids.size(); i++) {
        for (long group : members.get(i).groups()) {
          rows.row(ids.get(i), group);
        }
      }
    }
    return ids;
  }

  private static void write(Copy rows, long id, IncomingMember member) {
    IncomingMember.Card card = member.card();
    IncomingMember.Account account = member.account();
    rows.row(
        id,
        member.name(),
        card.displayName(),
        account == null ? null : account.email(),
        account == null ? null : member.joinedAt(),
        account == null ? null : account.passwordHash(),
        card.about(),
        card.aboutHtml(),
        card.location(),
        card.website(),
        member.joinedAt(),
        member.lastSeenAt(),
        member.externalId());
  }
}

package org.parley.ops.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.parley.ops.postgres.DatabaseAddress;

/** Somebody of the staff with a token, and an open space to write in. */
record WriterToken(String token, String space) {

  static WriterToken in(DatabaseAddress database) {
    String name = "writer-" + UUID.randomUUID().toString().substring(0, 8);
    String token = "parley_test_" + UUID.randomUUID();
    long member =
        insert(
            database,
            "insert into member (id, name, display_name, joined_at)"
                + " values (nextval('member_seq') + 5000000, ?, 'Writer', now()) returning id",
            name);
    insert(database, "insert into member_role values (?, 'AGENT') returning member_id", member);
    insert(
        database,
        "insert into api_token (id, member_id, label, hash, created_at)"
            + " values (nextval('api_token_seq') + 5000000, ?, 'test', ?, now()) returning id",
        member,
        sha256(token));
    insert(
        database,
        "insert into space (id, slug, name, position, access)"
            + " values (nextval('space_seq') + 5000000, ?, 'Writers', 99, 'OPEN') returning id",
        name);
    return new WriterToken(token, name);
  }

  private static long insert(DatabaseAddress database, String sql, Object... values) {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

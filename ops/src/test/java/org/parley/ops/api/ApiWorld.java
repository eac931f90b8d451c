package org.parley.ops.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.parley.ops.RunningParley;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * One test's corner of the running community: a space of each access, a tag, and people with
 * tokens, all with names that nobody else uses.
 */
final class ApiWorld {

  private final URI url;
  private final DatabaseAddress database;
  private final String suffix = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, String> tokens = new TreeMap<>();
  private long group;

  ApiWorld(RunningParley parley) {
    this(parley.url(), parley.database());
  }

  /** In a community that is not everybody's. */
  ApiWorld(URI url, DatabaseAddress database) {
    this.url = url;
    this.database = database;
    group =
        insert(
            "insert into member_group (id, name, title)"
                + " values (nextval('member_group_seq') + 5000000, ?, 'Pilots') returning id",
            "pilots-" + suffix);
    for (String access : new String[] {"OPEN", "MEMBERS", "GROUP", "OWN"}) {
      insert(
          "insert into space (id, slug, name, position, access, group_id)"
              + " values (nextval('space_seq') + 5000000, ?, ?, 99, ?, ?) returning id",
          space(access.toLowerCase(java.util.Locale.ROOT)),
          "A space for " + access,
          access,
          access.equals("GROUP") ? group : null);
    }
    insert(
        "insert into tag (id, name) values (nextval('tag_seq') + 5000000, ?) returning id", tag());
  }

  /** The slug of this world's space of that access. */
  String space(String access) {
    return access + "-" + suffix;
  }

  String tag() {
    return "tag-" + suffix;
  }

  String name(String person) {
    return person + "-" + suffix;
  }

  ApiClient visitor() {
    return new ApiClient(url(), null);
  }

  /** A member, made when first asked for. */
  ApiClient member(String person, String... roles) {
    return new ApiClient(url(), tokens.computeIfAbsent(person, name -> join(name, roles)));
  }

  /** A member of the group that reads the space of access {@code group}. */
  ApiClient pilot(String person) {
    ApiClient client = member(person);
    insert(
        "insert into member_group_member (group_id, member_id)"
            + " select ?, id from member where name = ? on conflict do nothing returning group_id",
        group,
        name(person));
    return client;
  }

  /** First deeds earn badges: who counts what is unread does not want to hear of them. */
  void withoutNewsOfBadges(String person) {
    insert(
        "insert into notification_choice (member_id, kind, inbox, mail)"
            + " select id, 'BADGE', false, 'OFF' from member where name = ?"
            + " on conflict do nothing returning member_id",
        name(person));
  }

  /** A question of that member; answers its id. */
  long question(ApiClient author, String access, String title) {
    String json =
        "{'type':'question','space':'%s','title':'%s','body':'It **stops**.','tags':['%s']}";
    return author.post("/threads", json.formatted(space(access), title, tag())).id();
  }

  long answer(ApiClient author, long thread) {
    return author.post("/threads/" + thread + "/answers", "{'body':'Look at the limit.'}").id();
  }

  URI url() {
    return url;
  }

  /** Waits until everybody was told what has happened so far, here and in tests before. */
  void awaitQuiet() {
    Awaitility.await("events told")
        .until(
            () ->
                insert(
                        "select count(*) from event_publication"
                            + " where completed_at is null and last_error is null")
                    == 0);
  }

  private String join(String person, String... roles) {
    long id =
        insert(
            "insert into member (id, name, display_name, joined_at)"
                + " values (nextval('member_seq') + 5000000, ?, ?, now()) returning id",
            name(person),
            person);
    for (String role : roles) {
      insert("insert into member_role values (?, ?) returning member_id", id, role);
    }
    String token = "parley_test_" + UUID.randomUUID();
    insert(
        "insert into api_token (id, member_id, label, hash, created_at)"
            + " values (nextval('api_token_seq') + 5000000, ?, 'test', ?, now()) returning id",
        id,
        sha256(token));
    return token;
  }

  /** Sends a statement that returns a number. */
  long insert(String sql, Object... values) {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var result = statement.executeQuery()) {
        return result.next() ? result.getLong(1) : -1;
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

package org.parley.ops.demo;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.member.PasswordHasher;
import org.parley.community.setting.Settings;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.FlagWriter;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.MemberWriter;
import org.parley.ops.ingest.ThreadWriter;

/**
 * Writes the demo into a community that nobody has founded yet. All of it is one transaction: a
 * load that is killed leaves nothing behind, and the next start begins again.
 */
public final class DemoLoad {

  private static final String LAST_SEEN =
      """
      update member m set last_seen_at = greatest(
        m.joined_at,
        (select max(created_at) from post p where p.author_id = m.id),
        (select max(cast_at) from vote v where v.member_id = m.id))\
      """;

  private final IngestConnection connection;
  private final PasswordHasher hasher;
  private final Path logins;

  /**
   * @param logins the file that keeps the passwords
   */
  public DemoLoad(IngestConnection connection, PasswordHasher hasher, Path logins) {
    this.connection = connection;
    this.hasher = hasher;
    this.logins = logins;
  }

  /** What was written; {@code logins} is the text of the file. */
  public record Summary(int members, int spaces, int threads, int posts, String logins) {}

  /**
   * Loads the demo.
   *
   * @param now what the demo's times are relative to
   */
  public Summary run(Instant now) {
    DemoFiles files = DemoFiles.read();
    var passwords = new DemoLogins();
    List<DemoCommunity.Person> people = files.community().members();
    Map<String, String> hashes = DemoMembers.hashes(people, passwords, hasher);
    Summary summary =
        connection.chunk(
            () -> {
              found(files.community(), now);
              var written = write(files, new DemoTimes(now), hashes, passwords);
              // before the commit: passwords that nobody knows would be worse than a stale file
              passwords.save(logins);
              return written;
            });
    connection.chunk(() -> connection.execute("analyze"));
    return summary;
  }

  /** Of two that load at the same time, the second waits here and is turned down. */
  private void found(DemoCommunity community, Instant now) {
    int founded =
        connection.execute(
            "insert into setting (key, value) values (?, ?) on conflict (key) do nothing",
            Settings.FOUNDED,
            now.toString());
    if (founded == 0) {
      throw new CommandFailed("This community is founded already: the demo goes into a new one");
    }
    put(Settings.NAME, community.name());
    put(Settings.TAGLINE, community.tagline());
  }

  private void put(String key, String value) {
    connection.execute(
        """
        insert into setting (key, value) values (?, ?)
        on conflict (key) do update set value = excluded.value\
        """,
        key,
        value);
  }

  private Summary write(
      DemoFiles files, DemoTimes times, Map<String, String> hashes, DemoLogins passwords)
      throws SQLException {
    DemoCommunity community = files.community();
    var frame = new DemoFrame(connection, community);
    Map<String, Long> groups = frame.writeGroups();
    Map<String, Long> spaces = frame.writeSpaces(groups);
    Map<String, Long> tags = frame.writeTags();
    var members = new DemoMembers(times, groups, hashes);
    List<Long> ids =
        new MemberWriter(connection)
            .write(community.members().stream().map(members::make).toList());
    Map<String, Long> people = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      people.put(community.members().get(i).name(), ids.get(i));
    }
    var names = new DemoPeople(people);
    var threads = new DemoThreads(times, names, spaces, tags);
    int posts = writeThreads(threads, files.threads());
    posts += new DemoDocuments(connection, times, names, spaces, threads).write();
    posts += new DemoIdeas(connection, threads, times, names).write();
    posts += new DemoBlogs(connection, threads, times).write();
    new DemoExperts(connection, times).write();
    new DemoVerifications(connection, times).write();
    new DemoReviews(connection).write();
    new DemoPolls(connection, times).hold();
    new DemoReplies(connection, times, names).write();
    new DemoFollowUps(connection, names, times).write();
    new DemoConversations(connection, times).write();
    new DemoSanctions(connection, times).write();
    connection.execute(LAST_SEEN);
    new DemoReputation(connection).write(times.now());
    new DemoBadges(connection, names, times).write();
    ThreadWriter.countPeopleSoon(connection);
    new DemoInboxes(connection).fill(times.now());
    return new Summary(ids.size(), spaces.size(), files.threads().size(), posts, passwords.text());
  }

  private int writeThreads(DemoThreads threads, List<DemoThread> told) throws SQLException {
    List<DemoThreads.Made> made = told.parallelStream().map(threads::make).toList();
    var filed =
        new ThreadWriter(connection).write(made.stream().map(DemoThreads.Made::thread).toList());
    new DemoHousekeeping(connection, threads).keep(told, filed.threadIds());
    List<FlagWriter.IncomingFlag> flags = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      flags.addAll(threads.flags(made.get(i), filed.threadIds().get(i), filed));
    }
    new FlagWriter(connection).write(flags);
    return filed.postIds().size();
  }
}

package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.ReputationWriter;

/** The reputation that the demo's votes bring, and how much its members were here. */
final class DemoReputation {

  private static final String FILE = "/demo/reputation.yaml";

  /** The latest days, without a gap but for each seventh. */
  private static final String READ =
      """
      insert into member_day (member_id, day, seconds, threads, posts)
      select m.id, cast(cast(? as timestamptz) at time zone 'UTC' as date) - n - n / 6, ?, ?, ?
      from member m, generate_series(0, ? - 1) as n where m.name = ?
      on conflict do nothing\
      """;

  private static final String LEVEL = "update member set trust_level = ? where name = ?";

  private static final String SINCE =
      """
      insert into trust_standing (member_id, since, held_by, held_at)
      select m.id, cast(? as timestamptz), staff.id, case when staff.id is not null
                                                     then cast(? as timestamptz) end
      from member m left join member staff on staff.name = ? where m.name = ?
      on conflict do nothing\
      """;

  private final IngestConnection connection;

  DemoReputation(IngestConnection connection) {
    this.connection = connection;
  }

  private record Told(List<Standing> standings) {}

  /**
   * @param days on which the member was here
   * @param heldBy who of staff gave the level, null when deeds did
   */
  private record Standing(
      String member, int days, int minutes, int threads, int posts, int level, String heldBy) {}

  void write(Instant now) {
    for (Standing one : read().standings()) {
      connection.execute(
          READ,
          now.toString(),
          one.minutes() * 60,
          one.threads(),
          one.posts(),
          one.days(),
          one.member());
      connection.execute(LEVEL, one.level(), one.member());
      connection.execute(SINCE, now.toString(), now.toString(), one.heldBy(), one.member());
    }
    new ReputationWriter(connection).write(now);
  }

  private static Told read() {
    try (InputStream in = DemoReputation.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(in, Told.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.poll.NewPoll;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.Secrecy;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.IngestFailed;

/** Holds the demo's polls in threads that are written already. */
final class DemoPolls {

  private static final String FILE = "/demo/polls.yaml";

  private static final String POST =
      """
      select p.id from post p join thread t on t.id = p.thread_id
      left join member m on m.id = p.author_id
      where t.title = ? and p.kind <> 'COMMENT'
        and (cast(? as text) is null and p.number = 1 or m.name = ?)
      order by p.number limit 1\
      """;

  private static final String POLL =
      """
      insert into poll (id, version, post_id, position, question, kind, least, most, least_label,
                        most_label, voters, group_id, trust_level, results, ballots, changeable,
                        closes_at, quorum, created_by, created_at, told_at)
      select nextval('poll_seq'), 1, p.id, 1, ?, ?, ?, ?, ?, ?, ?,
             (select id from member_group where name = ?), ?, ?, ?, ?, ?, ?, p.author_id, ?,
             cast(? as timestamptz)
      from post p where p.id = ? returning id\
      """;

  private static final String OPTION =
      """
      insert into poll_option (id, poll_id, position, label)
      values (nextval('poll_option_seq'), ?, ?, ?) returning id\
      """;

  private static final String VOTER =
      """
      insert into poll_voter (poll_id, member_id, choice)
      select ?, id, ? from member where name = ? returning member_id\
      """;

  private static final String PUT_IN =
      """
      update poll_urn set ballot_count = ballot_count + 1,
        choices = choices || jsonb_build_object(cast(? as text),
                               coalesce(cast(choices ->> ? as integer), 0) + 1)
      where poll_id = ?\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;

  DemoPolls(IngestConnection connection, DemoTimes times) {
    this.connection = connection;
    this.times = times;
  }

  /** Writes them with their ballots, in the transaction that is open. */
  void hold() {
    try (InputStream file = DemoPolls.class.getResourceAsStream(FILE)) {
      new YAMLMapper().readValue(file, DemoPoll.Polls.class).polls().forEach(this::hold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hold(DemoPoll told) {
    long post = number(POST, told.thread(), told.post(), told.post());
    NewPoll poll = told.poll(closesAt(told));
    long id = write(told, poll, post);
    List<Long> options = new ArrayList<>();
    for (String label : poll.options()) {
      options.add(number(OPTION, id, options.size() + 1, label));
    }
    connection.execute("insert into poll_urn (poll_id) values (?)", id);
    for (DemoPoll.Cast cast : told.cast()) {
      String word = word(poll.kind(), options, cast.choices());
      boolean isOpen = poll.rules().ballots() == Secrecy.OPEN;
      number(VOTER, id, isOpen ? word : null, cast.by());
      connection.execute(PUT_IN, word, word, id);
    }
  }

  private Instant closesAt(DemoPoll told) {
    if (told.closed() != null) {
      return times.at(told.closed());
    }
    return told.closesIn() == null ? null : times.now().plus(Duration.ofDays(told.closesIn()));
  }

  private long write(DemoPoll told, NewPoll poll, long post) {
    Instant closesAt = poll.rules().closesAt();
    return number(
        POLL,
        poll.question(),
        poll.kind().name(),
        poll.range().least(),
        poll.range().most(),
        poll.range().leastLabel(),
        poll.range().mostLabel(),
        poll.rules().electorate().voters().name(),
        poll.rules().electorate().group(),
        poll.rules().electorate().trust().number(),
        poll.rules().results().name(),
        poll.rules().ballots().name(),
        poll.rules().isChangeable(),
        closesAt == null ? null : Timestamp.from(closesAt),
        poll.rules().quorum(),
        Timestamp.from(times.at(told.at())),
        // nobody is told anew of what closed long ago
        told.closed() == null ? null : closesAt.toString(),
        post);
  }

  private static String word(PollKind kind, List<Long> options, List<Integer> choices) {
    return choices.stream()
        .map(choice -> kind == PollKind.SCALE ? Long.valueOf(choice) : options.get(choice - 1))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private long number(String sql, Object... values) {
    try (var statement = connection.jdbc().prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("The demo has nothing for " + sql);
        }
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }
}

package org.parley.ops.bench.generate;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Settings;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;

/**
 * Fills an empty community. All of it is one transaction: one that is killed leaves the community
 * as empty as it was. The same order makes the same rows.
 */
final class Growth {

  private static final String IS_EMPTY =
      """
      select not exists (select 1 from member) and not exists (select 1 from space)
             and not exists (select 1 from thread) and not exists (select 1 from tag)
             and not exists (select 1 from reputation_entry)\
      """;

  private final IngestConnection connection;
  private final Progress progress;

  Growth(IngestConnection connection, Progress progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /** What was written. */
  record Summary(long posts, long threads, int members, long votes) {}

  /**
   * Fills it.
   *
   * @param passwordHash of those who may sign in
   * @throws CommandFailed when it is not empty
   */
  Summary run(Order order, String passwordHash) {
    Summary summary = connection.chunk(() -> fill(order, passwordHash));
    connection.chunk(() -> connection.execute("analyze"));
    return summary;
  }

  private Summary fill(Order order, String passwordHash) throws SQLException {
    found(order.until());
    // for the indexes that are built at the end; gone with the transaction
    connection.execute("set local maintenance_work_mem = '512MB'");
    Scaffolding scaffolding;
    Summary summary;
    List<String> filled;
    try (Loading loading = new Loading(connection.jdbc())) {
      Tables tables = new Tables(loading);
      filled = names(tables.all());
      scaffolding = Scaffolding.takeDown(connection, filled);
      connection.execute("truncate " + String.join(", ", names(tables.emptied())));
      summary = write(order, passwordHash, tables);
    }
    Sequences.set(connection, filled);
    scaffolding.putUp(progress);
    return summary;
  }

  private static List<String> names(List<Table> tables) {
    return tables.stream().map(Table::name).toList();
  }

  /** Of two that do it at the same time, the second waits here and is turned down. */
  private void found(Instant at) throws SQLException {
    int founded =
        connection.execute(
            "insert into setting (key, value) values (?, ?) on conflict (key) do nothing",
            Settings.FOUNDED,
            at.toString());
    if (founded == 0 || !isEmpty()) {
      throw new CommandFailed(
          "This community is not empty: a generated one goes into a data folder of its own");
    }
    connection.execute(
        "insert into setting (key, value) values (?, ?) on conflict (key) do nothing",
        Settings.NAME,
        "Invented Community");
  }

  private boolean isEmpty() throws SQLException {
    try (var query = connection.jdbc().prepareStatement(IS_EMPTY);
        var row = query.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private Summary write(Order order, String passwordHash, Tables tables) throws SQLException {
    Dice dice = new Dice(order.seed());
    Vocabulary vocabulary = new Vocabulary(dice);
    Prose prose = new Prose(vocabulary, new Snippets(vocabulary, dice), dice);
    Lexicon lexicon = new Lexicon(connection.jdbc(), vocabulary);
    Crowd crowd = new Crowd(order);
    Scenery scenery = new Scenery(vocabulary, order.tags());
    Stage stage = new Stage(order, tables, crowd, scenery, dice);
    scenery.write(tables);
    Ledger ledger = new Ledger(tables.reputation, crowd);
    Ballots ballots = new Ballots(stage, ledger);
    PostDesk desk = new PostDesk(stage, ballots, new SearchVector(lexicon));
    Openings openings = new Openings(stage, prose, desk);
    tell(new Story(stage, openings, new Replies(stage, prose, desk, ledger), ledger), order);
    new Population(stage, passwordHash).write();
    tables.all().forEach(Table::flush);
    return new Summary(order.posts(), openings.threads(), crowd.size(), ballots.votes());
  }

  private void tell(Story story, Order order) {
    try (var step = progress.begin("Writing posts", order.posts())) {
      story.tell(step::at);
    }
  }
}

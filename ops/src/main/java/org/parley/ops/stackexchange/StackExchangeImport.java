package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.parley.community.markup.Markup;
import org.parley.community.setting.Settings;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;
import org.parley.ops.ingest.ReputationWriter;
import org.parley.ops.ingest.SpaceWriter;
import org.parley.ops.ingest.ThreadWriter;

/**
 * One import of one dump. First the files are read into tables of their own, then users, tags and
 * threads are written in chunks. An import that was ended in the middle is begun again: it finds
 * what it has written and goes on from there.
 */
public final class StackExchangeImport {

  private static final String COLOR = "amber";

  private final IngestConnection connection;
  private final Progress progress;
  private final int chunk;

  /**
   * @param chunk how many threads are written at once
   */
  public StackExchangeImport(IngestConnection connection, Progress progress, int chunk) {
    this.connection = connection;
    this.progress = progress;
    this.chunk = chunk;
  }

  /**
   * What to import.
   *
   * @param site the name by which external ids tell this community from others
   * @param space the slug of the space that takes the threads; made, open to all, when missing
   * @param writes false to only look what would happen
   */
  public record Order(Path directory, String site, String space, boolean writes, Instant at) {}

  /** Imports and answers what became of every row. */
  public Reconciliation run(Order order) throws SQLException {
    var run =
        new ImportRun(
            order.directory(),
            connection,
            Site.of(order.site()),
            order.writes(),
            order.at(),
            new Markup(),
            progress,
            new Reconciliation());
    if (!run.file("Posts").exists()) {
      throw new CommandFailed("There is no Posts.xml in " + order.directory());
    }
    var staging = new Staging(connection);
    connection.chunk(
        () -> {
          new DumpReader(run, staging).read();
          return null;
        });
    long space = connection.chunk(() -> space(order));
    new UserImport(run, staging).run();
    var tags = new TagDirectory(run);
    connection.chunk(
        () -> {
          new TagImport(run, staging, tags).run();
          return null;
        });
    new ThreadImport(run, staging, tags).run(space, chunk);
    new BadgeImport(run, staging, tags).run();
    run.reconciliation().requireBalance();
    if (order.writes()) {
      connection.chunk(
          () -> connection.execute("analyze member, tag, thread, post, vote, badge_award"));
      connection.chunk(() -> new ReputationWriter(connection).write(order.at()));
      connection.chunk(() -> ThreadWriter.countPeopleSoon(connection));
    }
    return run.reconciliation();
  }

  /** A community that was filled is founded: no demo is put into it later. */
  private long space(Order order) throws SQLException {
    var spaces = new SpaceWriter(connection);
    var form =
        new SpaceForm(
            order.space(),
            Profiles.line(order.site(), 60),
            "Questions and answers from " + order.site(),
            COLOR,
            0,
            SpaceAccess.OPEN,
            null);
    var found = spaces.find(form.slug());
    if (!order.writes()) {
      return found.orElse(0L);
    }
    connection.execute(
        "insert into setting (key, value) values (?, ?) on conflict (key) do nothing",
        Settings.FOUNDED,
        order.at().toString());
    return found.orElseGet(() -> spaces.write(form, null));
  }
}

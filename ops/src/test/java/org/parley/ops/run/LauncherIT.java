package org.parley.ops.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;
import org.parley.ops.postgres.DatabaseAddress;
import org.parley.ops.postgres.Postmaster;

/** One story instead of several tests: each of its starts takes a quarter of a minute. */
class LauncherIT {

  private static final int READY = 200;
  private static final int TERMINATED = 143;

  @TempDir Path folder;
  private ParleyProcess parley;

  @AfterEach
  void stop() throws InterruptedException {
    parley.terminate();
    parley.awaitEnd();
  }

  @Test
  void whatWasAcknowledgedOutlivesAKillAndAnOrderlyStopLeavesNothingRunning() throws Exception {
    var data = new DataDirectory(folder.resolve("data"));
    parley = ParleyProcess.start(data, "--empty").awaitReady();
    assertThat(Readiness.status(parley.url())).isEqualTo(READY);
    writeRow(parley.database());

    ParleyProcess second = ParleyProcess.start(data, "--empty");
    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(second.output()).contains("is in use by parley run");

    parley.kill();
    assertThat(Postmaster.of(data.postgres())).as("the orphan that a kill leaves").isPresent();

    parley = ParleyProcess.start(data, "--empty").awaitReady();
    assertThat(Readiness.status(parley.url())).isEqualTo(READY);
    assertThat(rows(parley.database())).isEqualTo(1);

    parley.terminate();
    assertThat(parley.awaitEnd()).isEqualTo(TERMINATED);
    assertThat(Readiness.status(parley.url())).isZero();
    assertThat(Postmaster.of(data.postgres())).isEmpty();
  }

  private static void writeRow(DatabaseAddress database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE launcher (id bigint PRIMARY KEY)");
      statement.execute("INSERT INTO launcher VALUES (1)");
    }
  }

  private static int rows(DatabaseAddress database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM launcher")) {
      row.next();
      return row.getInt(1);
    }
  }
}

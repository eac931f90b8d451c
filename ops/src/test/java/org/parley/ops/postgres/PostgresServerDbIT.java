package org.parley.ops.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.DataDirectory;

class PostgresServerDbIT {

  @TempDir Path folder;
  private DataDirectory data;
  private PostgresServer server;

  @BeforeEach
  void start() {
    System.setProperty("parley.cache", Path.of("target", "cache").toString());
    data = new DataDirectory(folder).create();
    server = PostgresServer.start(data);
  }

  @AfterEach
  void stop() {
    server.close();
    System.clearProperty("parley.cache");
  }

  @Test
  void losesNothingThatItAcknowledged() throws SQLException {
    assertThat(List.of(ask("SHOW fsync"), ask("SHOW synchronous_commit"))).containsOnly("on");
    assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
    assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void recoversFromItsOwnSuddenDeath() throws Exception {
    run("CREATE TABLE kept (id int)");
    run("INSERT INTO kept VALUES (7)");
    ProcessHandle postmaster = Postmaster.of(data.postgres()).orElseThrow().process();
    postmaster.destroyForcibly();
    postmaster.onExit().get();

    server = PostgresServer.start(data);

    assertThat(ask("SELECT id FROM kept")).isEqualTo("7");
  }

  @Test
  void aPidFileThatNamesAStrangerDoesNotBlockTheStart() throws Exception {
    server.close();
    Path pidFile = data.postgres().resolve("postmaster.pid");
    Files.writeString(
        pidFile,
        "%d\n%s\n1\n5432\n\n127.0.0.1\n\nready\n"
            .formatted(ProcessHandle.current().pid(), data.postgres()));

    assertThat(PostgresServer.running(data)).isEmpty();
    server = PostgresServer.start(data);

    assertThat(ask("SELECT 1")).isEqualTo("1");
  }

  @Test
  void isFoundWhileItRunsAndNotAfterwards() {
    assertThat(PostgresServer.running(data)).contains(server.address());
    server.close();
    assertThat(PostgresServer.running(data)).isEmpty();
  }

  @Test
  void admitsNobodyWithoutThePassword() throws Exception {
    Assertions.assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> DriverManager.getConnection(server.address().url(), "parley", "wrong").close())
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    assertThat(Files.getPosixFilePermissions(data.postgresPassword()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void theCommunityIsNoSuperuser() throws SQLException {
    assertThat(ask("SHOW is_superuser")).isEqualTo("off");
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = server.address().connect();
        Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  private String ask(String query) throws SQLException {
    try (Connection connection = server.address().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}

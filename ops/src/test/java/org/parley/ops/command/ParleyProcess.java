package org.parley.ops.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.sample.CommunityDatabase;

/** The command line in a process of its own, on a database and a folder of the test. */
final class ParleyProcess {

  private final CommunityDatabase database;
  private final Path data;

  ParleyProcess(CommunityDatabase database, Path data) {
    this.database = database;
    this.data = data;
  }

  /** How it ended. */
  record Answer(int exitCode, String out, String err) {}

  /** Runs {@code parley} with these words on the test's community. */
  Answer run(String... words) throws IOException, InterruptedException, SQLException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dparley.commandline=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.parley.ops.Parley");
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data.toString(), "--database-url", url()));
    command.addAll(List.of("--database-user", "postgres"));
    Path err = Files.createTempFile(data, "err", ".txt");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), out, Files.readString(err));
  }

  private String url() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.getMetaData().getURL();
    }
  }
}

package org.parley.ops.demo;

import java.sql.SQLException;
import java.time.Clock;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.IngestConnection;
import org.parley.web.security.ShiroPasswordHasher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the invented community of a first start. */
@Command(
    name = "demo",
    description = "The invented community of a first start.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What with the demo? (load)");
  }

  /** Called by the launcher on the first start; useful to nobody else. */
  @Command(
      name = "load",
      description = "Write the demo into a community that is not founded yet.",
      mixinStandardHelpOptions = true)
  int load(@Mixin DatabaseOptions database, @Mixin OutputOptions output) throws SQLException {
    DemoLoad.Summary summary;
    try (var open = CommunityDatabase.open(database);
        var connection = new IngestConnection(open.address().connect())) {
      var load = new DemoLoad(connection, new ShiroPasswordHasher(), database.data().demoLogins());
      summary = load.run(Clock.systemUTC().instant());
    }
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(summary) : words(summary));
    return 0;
  }

  private static String words(DemoLoad.Summary summary) {
    return "      the demo: %d members, %d spaces, %d threads, %d posts"
        .formatted(summary.members(), summary.spaces(), summary.threads(), summary.posts());
  }
}

package org.parley.ops.reindex;

import java.util.concurrent.Callable;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code parley reindex}: builds the search index anew, while searches go on, or goes back to the
 * one from before the last time.
 */
@Command(
    name = "reindex",
    description = "Build the search index anew; searches go on meanwhile.",
    mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--roll-back",
      description = "Go back to the index from before the last rebuild; it has kept up since.")
  private boolean rollBack;

  record Answer(long posts) {}

  record WayBack(boolean rolledBack) {}

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (var services = CommunityServices.open(database)) {
      var reindexing = new Reindexing(services, Progress.onErrorOutput());
      if (rollBack) {
        reindexing.rollBack();
        String words = "The index from before the last rebuild serves again";
        out.println(output.isJson() ? output.toJson(new WayBack(true)) : words);
      } else {
        long posts = reindexing.run();
        String words = posts + " posts are indexed";
        out.println(output.isJson() ? output.toJson(new Answer(posts)) : words);
      }
    }
    return 0;
  }
}

package org.parley.ops.reindex;

import java.util.concurrent.Callable;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley reindex}: builds the search index anew, while searches go on. */
@Command(
    name = "reindex",
    description = "Build the search index anew; searches go on meanwhile.",
    mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  record Answer(long posts) {}

  @Override
  public Integer call() {
    long posts;
    try (var services = CommunityServices.open(database)) {
      posts = new Reindexing(services, Progress.onErrorOutput()).run();
    }
    var out = spec.commandLine().getOut();
    out.println(output.isJson() ? output.toJson(new Answer(posts)) : posts + " posts are indexed");
    return 0;
  }
}

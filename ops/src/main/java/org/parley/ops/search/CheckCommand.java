package org.parley.ops.search;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.Progress;
import org.parley.search.check.CheckProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley search check}: whether the index says what the database says. */
@Command(
    name = "check",
    description = "Compare the search index with the database, post by post.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:they agree, or do after the repair", "1:they differ, or it failed"})
public final class CheckCommand implements Callable<Integer> {

  @Option(names = "--repair", description = "Index the threads that differ again.")
  private boolean repair;

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  record Answer(
      boolean equal, long compared, long missing, long extra, long stale, List<String> examples) {}

  @Override
  public Integer call() {
    CheckProgress end;
    try (var services = CommunityServices.open(database)) {
      end = new Checking(services, Progress.onErrorOutput()).run(repair);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(
          output.toJson(
              new Answer(
                  end.isEqual(),
                  end.compared(),
                  end.missing(),
                  end.extra(),
                  end.stale(),
                  end.exampleLines())));
    } else {
      tell(out, end);
    }
    return end.isEqual() ? 0 : 1;
  }

  private void tell(PrintWriter out, CheckProgress end) {
    out.printf(
        "%d posts compared: %d missing in the index, %d that should not be there, %d out of date%n",
        end.compared(), end.missing(), end.extra(), end.stale());
    end.exampleLines().forEach(out::println);
    if (repair) {
      out.println(
          end.isEqual()
              ? "Index and database agree"
              : end.remaining() + " still differ: build the index anew with parley reindex");
    } else if (!end.isEqual()) {
      out.println("parley search check --repair indexes these threads again");
    }
  }
}

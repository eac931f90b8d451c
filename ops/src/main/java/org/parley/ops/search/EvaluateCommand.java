package org.parley.ops.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ops.CommandFailed;
import org.parley.ops.OutputOptions;
import org.parley.ops.search.JudgedCollection.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley search evaluate}: how well each engine finds what people judged relevant. */
@Command(
    name = "evaluate",
    description =
        "Index a judged collection in the product's own engine, ask it every question, and print"
            + " how well and how fast it found what people judged relevant.",
    footer = {
      "",
      "A collection is a folder with cran.all.1400, cran.qry and cranqrel, or with corpus.jsonl,",
      "queries.jsonl and qrels/test.tsv (or qrels.tsv). Nothing of the community is touched."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /** Which of the questions count, so that choosing and reporting can be kept apart. */
  enum Half {
    ALL,
    ODD,
    EVEN;

    boolean has(Topic topic) {
      return this == ALL || (topic.number() % 2 == 1) == (this == ODD);
    }
  }

  @Option(
      names = "--collection",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the judged collection.")
  private Path folder;

  @Mixin private EngineOptions engines;

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Look at so many hits of each question (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(
      names = "--queries",
      paramLabel = "HALF",
      defaultValue = "all",
      description = "Ask all, or the odd or even ones alone: ${COMPLETION-CANDIDATES}.")
  private Half half;

  @Option(names = "--csv", description = "Answer as CSV on the standard output, nothing else.")
  private boolean csv;

  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (depth < 1) {
      throw new ParameterException(spec.commandLine(), "--depth is at least 1");
    }
    JudgedCollection collection = collection();
    List<Topic> topics =
        collection.topics().stream().filter(t -> half.has(t) && !t.gains().isEmpty()).toList();
    if (topics.isEmpty()) {
      throw new CommandFailed(folder + " has no question with a relevant text");
    }
    Evaluation evaluation = new Evaluation(collection, topics, depth);
    List<Figures> rows = new ArrayList<>();
    engines.forEach((name, index) -> rows.add(evaluation.of(name, index)));
    print(new FiguresTable(collection.name(), rows), collection);
    return 0;
  }

  private JudgedCollection collection() {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailed(folder + " is no folder");
    }
    if (Cranfield.isIn(folder)) {
      return Cranfield.read(folder);
    }
    if (Beir.isIn(folder)) {
      return Beir.read(folder);
    }
    throw new CommandFailed(folder + " holds neither cran.all.1400 nor corpus.jsonl");
  }

  private void print(FiguresTable table, JudgedCollection collection) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(output.toJson(table));
    } else if (csv) {
      table.csv(out);
    } else {
      out.print(table.markdown());
      out.printf(
          "%d texts, %d queries; the first %d hits of each count%n",
          collection.texts().size(), table.rows().get(0).questions(), depth);
    }
    out.flush();
  }
}

package org.parley.ops.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.CommandFailed;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final Path CRANFIELD = Path.of("../../shared/data/cranfield");

  @TempDir Path folder;

  /** The second answer to the first question is third: (1 + 2/3) / 2; three 1; one without hits. */
  @Test
  void ownCollectionIsMeasured() throws Exception {
    String row = lastRow(own(), "--csv");

    assertThat(row).startsWith("judged,lucene,5,0.7667,0.7900,0.8000,0.2000,");
  }

  @Test
  void halvesAreOddAndEven() throws Exception {
    assertThat(lastRow(own(), "--csv", "--queries", "odd")).startsWith("judged,lucene,3,");
    assertThat(lastRow(own(), "--csv", "--queries", "even")).startsWith("judged,lucene,2,");
  }

  @Test
  void tableAndJsonTellTheSame() throws Exception {
    assertThat(evaluate("--collection", own().toString()))
        .contains("| judged | lucene | 5 | 0.7667 |")
        .contains("8 texts, 5 queries");
    assertThat(evaluate("--collection", own().toString(), "--json"))
        .contains("\"questions\" : 5")
        .contains("\"map\" : 0.766");
  }

  @Test
  void depthCutsWhatIsLookedAt() throws Exception {
    String row = lastRow(own(), "--csv", "--depth", "1");

    assertThat(row)
        .as("the second answer to the first question is not looked at")
        .contains(",0.7000,");
  }

  @Test
  void cranfieldCountsQueriesInOrderAndRowsWithoutDegree() throws IOException {
    Files.writeString(
        folder.resolve("cran.all.1400"),
        """
        .I 1
        .T
        wing flutter .
        .A
        smith,j.
        .B
        j. ae. scs. 25, 1958, 324.
        .W
        wing flutter at
        high speed .
        .I 2
        .T
        heat transfer
        .A
        .B
        .W
        heat in a slab .
        """);
    Files.writeString(
        folder.resolve("cran.qry"), ".I 001\n.W\nwing flutter\n.I 004\n.W\nheat of slabs\n");
    Files.writeString(folder.resolve("cranqrel"), "1 1 1 \n1 2 4\n2 2 -1\n2 1 5\n");

    JudgedCollection cranfield = Cranfield.read(folder);

    assertThat(cranfield.texts())
        .containsExactly(
            new JudgedCollection.Text("1", "wing flutter .", "wing flutter at high speed ."),
            new JudgedCollection.Text("2", "heat transfer", "heat in a slab ."));
    assertThat(cranfield.topics())
        .extracting(JudgedCollection.Topic::question)
        .containsExactly("wing flutter", "heat of slabs");
    assertThat(cranfield.topics().get(0).gains()).containsEntry("1", 4).containsEntry("2", 1);
    assertThat(cranfield.topics().get(1).gains()).containsOnlyKeys("2").containsEntry("2", 1);
  }

  @Test
  void judgementsMayBeWrittenAsTrecDoes() throws IOException {
    Files.writeString(folder.resolve("corpus.jsonl"), "{\"_id\":\"d\",\"text\":\"water\"}\n");
    Files.writeString(folder.resolve("queries.jsonl"), "{\"_id\":\"7\",\"text\":\"water\"}\n");
    Files.writeString(folder.resolve("qrels.txt"), "7 0 d 1\n7 0 e 0\n");

    assertThat(Beir.read(folder).topics().get(0).gains()).containsOnlyKeys("d");
  }

  @Test
  void whatIsNoCollectionIsNamed() {
    assertThatThrownBy(() -> evaluate("--collection", folder.toString()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("neither cran.all.1400 nor corpus.jsonl");
    assertThatThrownBy(() -> evaluate("--collection", folder.resolve("x").toString()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("is no folder");
  }

  @Test
  void clusterNeedsAnAddress() throws Exception {
    Path own = own();

    assertThatThrownBy(() -> evaluate("--collection", own.toString(), "--engine", "elasticsearch"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("--search-url");
  }

  @Test
  void cranfieldIsFoundBetterThanBm25FindsIt() throws IOException {
    assumeTrue(Files.isDirectory(CRANFIELD), "There is no collection in " + CRANFIELD);

    String[] cells = lastRow(CRANFIELD, "--csv").split(",");

    assertThat(cells[2]).isEqualTo("225");
    assertThat(Double.parseDouble(cells[3])).as("MAP").isGreaterThanOrEqualTo(0.43);
    assertThat(Double.parseDouble(cells[6])).as("zero results").isZero();
  }

  private static Path own() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(EvaluateCommandTest.class.getResource("/judged")).toURI());
  }

  private static String lastRow(Path collection, String... options) throws IOException {
    String[] arguments = new String[options.length + 2];
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[0] = "--collection";
    arguments[1] = collection.toString();
    List<String> rows = evaluate(arguments).lines().toList();
    return rows.get(rows.size() - 1);
  }

  private static String evaluate(String... arguments) throws IOException {
    StringWriter out = new StringWriter();
    EvaluateCommand command = new EvaluateCommand();
    new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .parseArgs(arguments);
    command.call();
    return out.toString();
  }
}

package org.parley.ops.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.search.elasticsearch.ElasticsearchServer;
import picocli.CommandLine;

/** Both engines are measured by the same command, and find alike. */
class EvaluateSearchIT {

  @RegisterExtension static final ElasticsearchServer server = new ElasticsearchServer();

  @Test
  void enginesFindAlike() throws Exception {
    List<String> rows =
        evaluate(
            "--collection", own().toString(), "--search-url", server.url().toString(), "--csv");

    assertThat(rows).hasSize(3);
    assertThat(withoutTimes(rows.get(1))).isEqualTo("judged,lucene,5,0.7667,0.7900,0.8000,0.2000");
    assertThat(withoutTimes(rows.get(2)))
        .isEqualTo("judged,elasticsearch,5,0.7667,0.7900,0.8000,0.2000");
  }

  private static String withoutTimes(String row) {
    return row.replaceFirst(",[^,]+,[^,]+$", "");
  }

  private static Path own() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(EvaluateSearchIT.class.getResource("/judged")).toURI());
  }

  private static List<String> evaluate(String... arguments) throws Exception {
    StringWriter out = new StringWriter();
    EvaluateCommand command = new EvaluateCommand();
    new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .parseArgs(arguments);
    command.call();
    return out.toString().lines().toList();
  }
}

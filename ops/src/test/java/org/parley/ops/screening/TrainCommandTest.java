package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TrainCommandTest {

  @Test
  void eitherTheCommunitysOwnModelOrTheShippedOnesAreTrained() {
    assertThat(refusal("train")).contains("Either --own, or --senti4sd, --to and --date.");
    assertThat(refusal("train", "--own", "--senti4sd", ".", "--to", ".", "--date", "2026-11-26"))
        .contains("Either --own");
    assertThat(refusal("train", "--senti4sd", ".")).contains("--to");
  }

  private static String refusal(String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new ScreeningCommand()).setErr(new PrintWriter(err)).execute(arguments);
    assertThat(code).isEqualTo(2);
    return err.toString();
  }
}

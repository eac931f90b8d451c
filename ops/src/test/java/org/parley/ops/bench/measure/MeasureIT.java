package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.RunningParley;

/** A short measurement of the running product, from the command line to the files. */
class MeasureIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  @TempDir private static Path folder;

  @BeforeAll
  static void wrkIsThere() {
    assumeThat(Wrk.isThere()).as("wrk is not on this machine (apt-get install wrk)").isTrue();
  }

  @Test
  void aListAndAReplyAreMeasuredBesideTheFloors() throws Exception {
    Path csv = folder.resolve("figures.csv");
    Path svg = folder.resolve("cost.svg");

    String printed =
        measure(
            "--only", "tag-visitor,reply-hot", "--csv", csv.toString(), "--svg", svg.toString());

    Map<String, Figures> rows =
        FiguresFile.read(csv).stream().collect(Collectors.toMap(Figures::row, Function.identity()));
    assertThat(rows)
        .as(printed)
        .containsOnlyKeys("static-file", "plain-servlet", "tag-visitor", "reply-hot");
    assertThat(rows.values()).noneMatch(Figures::isFaulty);
    assertThat(rows.get("tag-visitor").millis().server()).isPositive();
    assertThat(rows.get("reply-hot").millis().postgres()).isPositive();
    assertThat(printed).contains("| tag-visitor |", "≤ 3 ms", "load of the machine");
    assertThat(Files.readString(svg)).contains("reply-hot");
  }

  @Test
  void answersThatAreNoneMakeTheRowFail() {
    ParleyProcesses processes = ParleyProcesses.of(parley.data());
    Wrk wrk = new Wrk(parley.url(), 2);

    WrkResult missing = wrk.run(Load.get("/t/987654321/gone"), 1, true);
    WrkResult moved = wrk.run(Load.get("/settings"), 1, true);

    assertThat(missing.fault().orElseThrow()).contains("status", "unexpected");
    assertThat(moved.fault().orElseThrow()).contains("unexpected").doesNotContain("status");
    assertThat(processes.soFar().server()).isPositive();
    assertThat(processes.soFar().postgres()).isPositive();
  }

  private static String measure(String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dparley.commandline=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.parley.ops.Parley", "bench", "measure"));
    command.addAll(List.of("--url", parley.url().toString()));
    command.addAll(List.of("--data", parley.data().root().toString()));
    command.addAll(List.of("--runs", "1", "--seconds", "2", "--warm-up", "1"));
    command.addAll(List.of("--connections", "4"));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}

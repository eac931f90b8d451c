package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A small dump that was imported. */
abstract class SmallDump {

  static final Path SMALL = Path.of("src/test/resources/stackexchange/small");

  static ImportedCommunity community;
  static Reconciliation result;

  @BeforeAll
  static void importSmallDump() {
    community = new ImportedCommunity();
    result = community.run(SMALL, true);
  }

  @AfterAll
  static void close() {
    community.close();
  }

  static Map<String, String> summary(Reconciliation reconciliation) {
    return reconciliation.lines().stream()
        .collect(
            Collectors.toMap(
                Reconciliation.Line::kind,
                line -> line.read() + " = " + line.written() + " + " + line.skipped()));
  }

  static Map<String, Long> reasons(String kind) {
    return result.lines().stream()
        .filter(line -> line.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .reasons();
  }
}

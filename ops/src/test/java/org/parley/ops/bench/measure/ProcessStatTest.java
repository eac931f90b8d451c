package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProcessStatTest {

  @Test
  void aLineTellsTheProcessItsParentAndItsTime() {
    ProcessStat process =
        ProcessStat.parse(
            "26534 (java) S 1 26522 20191 0 -1 4194304 284964 93090 10 7 4577 244 727 61 20 0 91 0"
                + " 155320 4070985728 236309\n");

    assertThat(process).isEqualTo(new ProcessStat(26534, 1, 4577 + 244, 727 + 61));
  }

  @Test
  void aNameMayLookLikeFields() {
    ProcessStat process =
        ProcessStat.parse("7 (a) S 9 (b)) R 3 0 0 0 0 0 0 0 0 0 11 22 33 44 20 0 1");

    assertThat(process).isEqualTo(new ProcessStat(7, 3, 33, 77));
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> ProcessStat.parse("26534 java S 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProcessStat.parse("26534 (java) S 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thisProcessIsThereAndHasUsedTime() {
    ProcessHandle here = ProcessHandle.current();

    ProcessStat process = ProcessStat.of(here.pid()).orElseThrow();

    assertThat(process.pid()).isEqualTo(here.pid());
    assertThat(process.parent()).isEqualTo(here.parent().orElseThrow().pid());
    assertThat(process.ticks()).isPositive();
    assertThat(ProcessStat.of(0)).isEmpty();
  }
}

package org.parley.community.recruiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Author;
import org.parley.community.member.TrustLevel;

class CandidateCsvTest {

  private static final Instant DAY = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void addressesAreThereForThoseOnlyWhoMaySeeThem() {
    String without = CandidateCsv.of(List.of(row()), false);
    String with = CandidateCsv.of(List.of(row()), true);

    assertThat(without).doesNotContain("e-mail").doesNotContain("walter@");
    assertThat(with.lines().findFirst().orElseThrow()).endsWith(",e-mail");
    assertThat(with).contains("walter@example.org\r\n");
    assertThat(without.split("\r\n")[1])
        .isEqualTo(
            "dr.watt,\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\",2,31,15,12,11,0.548,"
                + "2026-11-20T10:00:00Z,,2026-11-20T10:00:00Z,contacted,2026-11-20T10:00:00Z,1,"
                + "'+49 calls back");
  }

  private static CandidateRow row() {
    return new CandidateRow(
        new Author(1L, "dr.watt", "=HYPERLINK(\"http://evil.example\",\"x\")", null),
        "walter@example.org",
        TrustLevel.MEMBER,
        DAY,
        null,
        new CandidateRow.Tally(31, 15, 12, 11, 0.5481, DAY),
        new CandidateRow.Progress(CandidateState.CONTACTED, DAY, 1, "+49 calls back"));
  }
}

package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.community.problem.Invalid;

/** Texts that are meant to hurt. */
public abstract class HostileContract extends IndexContract {

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsAnsweredOrTurnedDown(String text) {
    index(question(1, "Water", "a b c"), question(2, "Wasser", "*:* AND OR NOT"));
    long start = System.nanoTime();

    try {
      assertThat(find(text).total()).isBetween(0L, 2L);
    } catch (Invalid turnedDown) {
      assertThat(turnedDown.field()).isEqualTo("q");
      assertThat(turnedDown.code()).startsWith("search.");
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(patience());
  }

  /** How long an answer to somebody's worst query may take. */
  protected Duration patience() {
    return Duration.ofSeconds(2);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "word ".repeat(10_000),
        "x".repeat(100_000),
        "x".repeat(1_000),
        "\"".repeat(1_000),
        "-".repeat(1_000),
        "\ud800",
        "water \udc00\ud800",
        "\u0000\u0007",
        "\u200b\u200e",
        "\ufeffwater\u200d",
        "*",
        "?",
        "wa*er?",
        "*a*b*c*",
        "~",
        "wat~0.1",
        "/[a-z]*/",
        "[a TO z]",
        "title:x",
        "+",
        "!",
        "\"unbalanced",
        "a \"b",
        "((((",
        "))))",
        "\\",
        "a^1e99",
        "AND",
        "OR OR",
        "NOT",
        "&& ||",
        "the a of",
        "- - -",
        "-\"",
        "a-b-c-d",
        "水".repeat(900),
        "e\u0301".repeat(400),
        "😀 😀",
        "(a+)+$",
        "/(.*a){25}/",
        "wa*?*?*?*?*?*?*?*?*?*?",
        "wa" + "?".repeat(900) + "r",
        "wa" + "*a".repeat(400),
        "wa*t*e*r* ".repeat(30),
        "wa*t*e*r* ".repeat(4),
        "wat?r OR ".repeat(31) + "x",
        "water OR ".repeat(10_000),
        "tag:x ".repeat(10_000),
        "-tag:x ".repeat(31),
        "user:" + "x".repeat(900),
        "tag:\"",
        "tag:\"\u0000\"",
        "space:\ud800",
        "after:2026-99-99",
        "after:+999999999-01-01",
        "before:-999999999",
        "thread:-1",
        "thread:999999999999999999",
        "is:*",
        "tag:*",
        "user:wa* OR user:*",
        "-".repeat(30) + "tag:x");
  }
}

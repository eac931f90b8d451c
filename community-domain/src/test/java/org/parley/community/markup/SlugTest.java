package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "How do I reset it?, how-do-i-reset-it",
    "'  --Hello,   World!--  ', hello-world",
    "Über die Straße, uber-die-strasse",
    "Łódź & Ærø, lodz-aero",
    "İstanbul IRMAK, istanbul-irmak",
    "'Why can''t I log in', why-cant-i-log-in",
    "ﬁle № 5, file-no-5",
    "Version 2.0, version-2-0",
    "Как настроить, как-настроить",
    "日本語 の 質問 2, 日本語-の-質問-2",
    "हिन्दी, हिन्दी",
    "한국어 질문, 한국어-질문",
    "日本語 Payara, payara",
    "2024, 2024",
    "???, thread",
    "'', thread",
    "😀, thread"
  })
  void slugReadsLikeTheTitle(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void longTitleIsCutBetweenWords() {
    String slug = Slug.of("word ".repeat(30));
    assertThat(slug).hasSize(79).endsWith("-word");
    assertThat(Slug.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
  }

  @Test
  void oneLongWordIsCutWithoutHalvingACharacter() {
    assertThat(Slug.of("a".repeat(200))).hasSize(80);
    String gothic = "字" + "\uD800\uDF30".repeat(60);
    assertThat(Slug.of(gothic)).hasSize(79).endsWith("\uD800\uDF30");
  }
}

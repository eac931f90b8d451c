package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class SkillsTest {

  @Test
  void isReadAsPeopleWriteItAndWrittenInTheOrderOfNames() {
    Skills skills = Skills.of(" german 4,battery:2;\n c++ 1, ");

    assertThat(skills.levels()).isEqualTo(Map.of("german", 4, "battery", 2, "c++", 1));
    assertThat(skills.text()).isEqualTo("battery 2, c++ 1, german 4");
    assertThat(Skills.of(skills.text())).isEqualTo(skills);
    assertThat(Skills.of(null)).isEqualTo(Skills.NONE);
    assertThat(Skills.of(" ")).isEqualTo(Skills.NONE);
  }

  @Test
  void whatCannotBeReadIsRefusedByName() {
    assertRefused("german", "skills.unreadable", "german");
    assertRefused("german four", "skills.unreadable", "german four");
    assertRefused("german 4 5", "skills.unreadable", "german 4 5");
    assertRefused("german 0", "skills.level", "german");
    assertRefused("german 6", "skills.level", "german");
    assertRefused("german -1", "skills.unreadable", "german -1");
    assertRefused("German 3", "skills.name", "German");
    assertRefused("größe 3", "skills.name", "größe");
    assertRefused("a".repeat(36) + " 3", "skills.name", "a".repeat(36));
    assertRefused("german 2, german 3", "skills.twice", "german");
    assertRefused(several(21), "skills.too-many", Skills.MOST);
    assertRefused("x 1,".repeat(10_000), "skills.too-many", Skills.MOST);
    assertThat(Skills.of(several(20)).levels()).hasSize(20);
  }

  @Test
  void coversWhatIsNeededAtTheLevelOrAbove() {
    Skills able = Skills.of("german 4, battery 2");

    assertThat(able.cover(Skills.of("german 4"))).isTrue();
    assertThat(able.cover(Skills.of("german 3, battery 1"))).isTrue();
    assertThat(able.cover(Skills.NONE)).isTrue();
    assertThat(able.cover(Skills.of("german 5"))).isFalse();
    assertThat(able.cover(Skills.of("german 1, app 1"))).isFalse();
    assertThat(Skills.NONE.cover(Skills.of("app 1"))).isFalse();
  }

  @Test
  void togetherTheHigherLevelCounts() {
    assertThat(Skills.of("german 4, app 1").and(Skills.of("german 2, battery 3")))
        .isEqualTo(Skills.of("german 4, app 1, battery 3"));
  }

  @Test
  void loweredSkillsFallAwayBelowOne() {
    Skills skills = Skills.of("german 4, app 2, battery 1");

    assertThat(skills.loweredBy(0)).isEqualTo(skills);
    assertThat(skills.loweredBy(1)).isEqualTo(Skills.of("german 3, app 1"));
    assertThat(skills.loweredBy(5)).isEqualTo(Skills.NONE);
  }

  private static String several(int amount) {
    return IntStream.range(0, amount)
        .mapToObj(i -> "skill-" + i + " 1")
        .collect(Collectors.joining(", "));
  }

  private static void assertRefused(String typed, String code, Object named) {
    assertThatThrownBy(() -> Skills.of(typed))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo("skills");
              assertThat(invalid.code()).isEqualTo(code);
              assertThat(invalid.arguments()).contains(named);
            });
  }
}

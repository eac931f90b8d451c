package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A dump that is imported once more, for trial, or beside another. */
class RepeatedImportIT extends SmallDump {

  @Test
  void badgesAreBroughtAlongWithTheirDatesAndLevels() {
    assertThat(
            community.pairs(
                """
                select b.key || ' ' || a.occasion, concat_ws(' ', b.title, b.level, b.rule, m.name,
                  tag.name, a.awarded_at at time zone 'UTC')
                from badge_award a join badge b on b.id = a.badge_id
                join member m on m.id = a.member_id left join tag on tag.id = a.tag_id"""))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "imported-student-bronze se:beer:badge:1",
                    "Student BRONZE imported ada.kettle 2015-02-02 10:00:00",
                "imported-student-bronze se:beer:badge:2",
                    "Student BRONZE imported ada.kettle 2015-02-03 10:00:00",
                "imported-tag-ale-gold se:beer:badge:3",
                    "ale GOLD imported ada.kettle ale 2015-02-04 10:00:00",
                "imported-ca3f2-silver se:beer:badge:4",
                    "教師 SILVER imported zolta.ges 2015-02-05 10:00:00"));
    assertThat(reasons("badges"))
        .containsEntry("incomplete row", 2L)
        .containsEntry("a second row of the same number", 1L)
        .containsEntry("its user is not in the dump", 1L);
  }

  @Test
  void profilesAreCleaned() {
    assertThat(
            community.query(
                "select about_html, location, website from member where name = 'ada.kettle'"))
        .containsExactly(
            Map.of(
                "about_html", "<p>I like <b>malt</b>.</p>",
                "location", "Delft, by the canal",
                "website", ""));
    assertThat(community.pairs("select name, website from member"))
        .containsEntry("ada.kettle.2", "https://kettle.example/~ada")
        .containsEntry("user.6", "");
  }

  @Test
  void noScriptComesThrough() {
    assertThat(
            community.query(
                """
                select html from post where html like '%<script%'
                union all select about_html from member where about_html like '%<script%'
                union all select description_html from tag where description_html like '%<script%'
                """))
        .isEmpty();
    assertThat((String) community.one("select html from post where external_id = 'se:beer:post:1'"))
        .contains("<em>cardboard</em>", "a &lt; b");
    assertThat(
            (String) community.one("select html from post where external_id = 'se:beer:comment:1'"))
        .contains("<strong>stale</strong>", "@Ada")
        .doesNotContain("href");
  }

  @Test
  void aSecondRunWritesNothingAndSaysSo() {
    List<String> before = community.everything();
    Reconciliation again = community.run(SMALL, true);
    assertThat(again.isUpToDate()).isTrue();
    assertThat(again.lines()).allSatisfy(line -> assertThat(line.skipped()).isEqualTo(line.read()));
    assertThat(community.everything()).isEqualTo(before);
  }

  @Test
  void aDryRunOfWhatIsHereSaysThatItIsHere() {
    Reconciliation dry = community.run(SMALL, false);
    assertThat(dry.isUpToDate()).isTrue();
    assertThat(summary(dry)).isEqualTo(summary(community.run(SMALL, true)));
  }

  @Test
  void aDryRunSaysTheSameAndWritesNothing() {
    try (var untouched = new ImportedCommunity()) {
      Reconciliation dry = untouched.run(SMALL, false);
      assertThat(summary(dry)).isEqualTo(summary(result));
      assertThat(untouched.everything()).isEmpty();
      assertThat(untouched.query("select 1 from setting union all select 1 from space")).isEmpty();
    }
  }

  @Test
  void twoSitesWithTheSameNumbersAndNamesMeetInOneCommunity() {
    try (var both = new ImportedCommunity()) {
      both.run(SMALL, "beer", true);
      both.run(SMALL, "wine", true);
      both.run(SMALL, "mead", true);
      assertThat(
              both.pairs("select external_id, name from member where external_id like '%:user:2'"))
          .isEqualTo(
              Map.of(
                  "se:beer:user:2", "ada.kettle.2",
                  "se:wine:user:2", "ada.kettle.2.2",
                  "se:mead:user:2", "ada.kettle.2.3"));
      assertThat(both.one("select count(*) from thread")).isEqualTo(9L);
      assertThat(both.one("select count(*) from tag")).isEqualTo(4L);
    }
  }

  @Test
  void nobodyIsToldOfEveryPost() {
    assertThat(community.query("select 1 from event_publication")).isEmpty();
    assertThat(community.query("select 1 from setting where key = 'community.founded'")).hasSize(1);
  }
}

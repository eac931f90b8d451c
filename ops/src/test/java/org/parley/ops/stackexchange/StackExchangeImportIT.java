package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small dump with everything that can be odd about a dump. */
class StackExchangeImportIT extends SmallDump {

  @Test
  void everyRowIsWrittenOrSkippedForAReason() {
    assertThat(summary(result))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("users", "9 = 7 + 2"),
                Map.entry("tags", "3 = 3 + 0"),
                Map.entry("tag descriptions", "4 = 2 + 2"),
                Map.entry("questions", "4 = 3 + 1"),
                Map.entry("answers", "6 = 3 + 3"),
                Map.entry("other posts", "2 = 0 + 2"),
                Map.entry("edit history rows", "15 = 9 + 6"),
                Map.entry("comments", "6 = 3 + 3"),
                Map.entry("votes", "8 = 3 + 5"),
                Map.entry("post links", "3 = 1 + 2"),
                Map.entry("badges", "8 = 4 + 4"),
                Map.entry("accepted answers", "2 = 1 + 1"),
                Map.entry("closed questions", "2 = 2 + 0"),
                Map.entry("tags that only questions name", "1 = 1 + 0")));
    assertThat(reasons("votes"))
        .containsEntry("no vote up or down: type 1 (acceptance, taken from the question)", 1L)
        .containsEntry("no vote up or down: type 5 (favourite)", 1L)
        .containsEntry("its post is not in the dump", 1L)
        .containsEntry("its post is neither question nor answer", 1L)
        .containsEntry("incomplete row", 1L);
    assertThat(reasons("answers"))
        .containsEntry("a second row of the same number", 1L)
        .containsEntry("its question is not in the dump", 1L)
        .containsEntry("incomplete row", 1L);
  }

  @Test
  void everyUserBecomesAMemberWhoCannotSignIn() {
    assertThat(community.pairs("select external_id, name from member"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "se:beer:user:-1", "community.1",
                "se:beer:user:1", "ada.kettle",
                "se:beer:user:2", "ada.kettle.2",
                "se:beer:user:3", "zolta.ges",
                "se:beer:user:4", "user.4",
                "se:beer:user:5", "user.5",
                "se:beer:user:6", "user.6"));
    assertThat(community.pairs("select external_id, display_name from member"))
        .containsEntry("se:beer:user:2", "Ada Kettle")
        .containsEntry("se:beer:user:3", "Żółta Gęś 🍺")
        .containsEntry("se:beer:user:4", "麦酒太郎")
        .containsEntry("se:beer:user:5", "user5");
    assertThat(community.one("select count(*) from member where email is not null")).isEqualTo(0L);
    assertThat(community.one("select count(*) from member where password_hash is not null"))
        .isEqualTo(0L);
  }

  @Test
  void threadsKeepWhatTheirListsShow() {
    assertThat(
            community
                .query(
                    """
                select t.external_id as id, title, score, answer_count, view_count, last_post_no,
                       close_reason, t.author_name,
                       array_to_string(array(
                         select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                         where tt.thread_id = t.id order by tt.position), ' ') as tags
                from thread t order by t.external_id""")
                .stream()
                .map(row -> row.values().stream().map(String::valueOf).toList()))
        .containsExactly(
            List.of(
                "se:beer:post:1",
                "Why does my ale taste of cardboard?",
                "3",
                "2",
                "1234",
                "5",
                "duplicate",
                "null",
                "ale home-brewing"),
            List.of(
                "se:beer:post:4",
                "A question that lost its title on the way.",
                "0",
                "0",
                "0",
                "1",
                "duplicate",
                "Deleted user",
                "ale stout"),
            List.of(
                "se:beer:post:5",
                "Is a locked question still a question?",
                "1",
                "1",
                "5",
                "3",
                "null",
                "null",
                "tag-" + Integer.toHexString("хмель".hashCode())));
    assertThat(
            community.pairs(
                """
                select t.external_id, p.external_id as answer from thread t
                join post p on p.id = t.accepted_post_id"""))
        .isEqualTo(Map.of("se:beer:post:1", "se:beer:post:2"));
    assertThat(
            community.pairs(
                """
                select t.external_id, m.name from thread t join member m on m.id = t.closed_by"""))
        .isEqualTo(Map.of("se:beer:post:1", "zolta.ges"));
  }

  @Test
  void postsAreNumberedByTheirTimes() {
    assertThat(
            community.pairs("select external_id, number || ' ' || kind || ' ' || score from post"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "se:beer:post:1", "1 QUESTION 3",
                "se:beer:comment:1", "2 COMMENT 6",
                "se:beer:post:2", "3 ANSWER -2",
                "se:beer:comment:2", "4 COMMENT 0",
                "se:beer:post:3", "5 ANSWER 0",
                "se:beer:post:4", "1 QUESTION 0",
                "se:beer:post:5", "1 QUESTION 1",
                "se:beer:comment:3", "2 COMMENT 0",
                "se:beer:post:6", "3 ANSWER 4"));
    assertThat(community.pairs("select external_id, coalesce(author_name, '-') from post"))
        .containsEntry("se:beer:post:3", "user99")
        .containsEntry("se:beer:post:4", "Deleted user")
        .containsEntry("se:beer:comment:2", "user98")
        .containsEntry("se:beer:post:2", "-");
  }

  @Test
  void editsBecomeRevisionsAndTheLastOneIsWhatThePostSays() {
    assertThat(
            community
                .query(
                    """
                select r.number, r.title, r.body, r.tags, coalesce(m.name, r.editor_name) as editor,
                       r.note
                from post_revision r join post p on p.id = r.post_id
                left join member m on m.id = r.editor_id
                where p.external_id = 'se:beer:post:1' order by r.number""")
                .stream()
                .map(row -> row.values().stream().map(String::valueOf).toList()))
        .containsExactly(
            List.of(
                "1",
                "Ale tastes of paper",
                "Why does my ale taste of paper?",
                "ale",
                "ada.kettle",
                ""),
            List.of(
                "2",
                "Why does my ale taste of cardboard?",
                "Why does my ale taste of *cardboard*?\n\n    a < b",
                "ale",
                "zolta.ges",
                "say what it tastes of"),
            List.of(
                "3",
                "Why does my ale taste of cardboard?",
                "Why does my ale taste of *cardboard*?\n\n    a < b",
                "ale home-brewing",
                "user99",
                ""));
    assertThat(
            community.one(
                """
                select count(*) from post p join post_revision r on r.post_id = p.id
                where r.body <> p.body and r.number =
                  (select max(number) from post_revision l where l.post_id = p.id)"""))
        .isEqualTo(0L);
    assertThat(community.one("select body from post where external_id = 'se:beer:post:3'"))
        .isEqualTo("<p>Old malt.</p>");
  }

  @Test
  void timesAreTheDumpsOwn() {
    assertThat(
            community.one(
                """
                select created_at = '2015-02-02T10:00:00.5Z' and edited_at = '2015-02-03T11:00:00Z'
                from post where external_id = 'se:beer:post:1'"""))
        .isEqualTo(true);
    assertThat(
            community.one(
                """
                select last_activity_at = '2015-02-04T12:00:00Z'
                  and closed_at = '2015-02-05T13:00:00Z' and last_actor_id is null
                from thread where external_id = 'se:beer:post:1'"""))
        .isEqualTo(true);
    assertThat(
            community.one(
                """
                select joined_at = '2015-02-01T09:00:00.12Z'
                  and last_seen_at = '2016-03-04T05:06:07.89Z'
                from member where name = 'ada.kettle'"""))
        .isEqualTo(true);
  }

  @Test
  void tagsAreDescribedByTheirShortText() {
    assertThat(
            community.pairs(
                "select name, description || ' / ' || trim(e'\\n' from description_html) from tag"))
        .containsEntry("ale", "Top *fermented* beer. / <p>Top <em>fermented</em> beer.</p>")
        .containsEntry("home-brewing", " / ")
        .containsEntry("stout", " / ")
        .containsEntry("tag-" + Integer.toHexString("хмель".hashCode()), "Hops. / <p>Hops.</p>");
  }
}

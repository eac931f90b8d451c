package org.parley.ops.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.ops.CommandFailed;

/** A small invented community: every counter is the number of the rows that it counts. */
class GrowthIT {

  private static final String STRUCTURE =
      """
      select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
      union all
      select pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index
      where indrelid::regclass::text not like 'pg_%' order by 1\
      """;

  private static GrownCommunity community;
  private static List<String> structureBefore;
  private static Growth.Summary summary;

  @BeforeAll
  static void grow() throws SQLException {
    community = new GrownCommunity();
    structureBefore = community.rows(STRUCTURE);
    summary = community.grow(1);
  }

  @AfterAll
  static void close() {
    community.close();
  }

  @Test
  void thereAreAsManyPostsAsWereAskedFor() throws SQLException {
    assertThat(community.one("select count(*) from post")).isEqualTo("2000");
    assertThat(community.one("select count(*), min(id), max(id) from thread"))
        .isEqualTo(summary.threads() + "|1|" + summary.threads());
    assertThat(community.one("select count(*) from vote"))
        .isEqualTo(Long.toString(summary.votes()));
  }

  @Test
  void constraintsAndIndexesAreTheSameAsBefore() throws SQLException {
    assertThat(community.rows(STRUCTURE)).isEqualTo(structureBefore);
  }

  @Test
  void whatIsLargeOnPurposeIsThere() throws SQLException {
    assertThat(community.one("select max(last_post_no) from thread")).isEqualTo("50");
    // and what the busiest say in their own threads while others' share is used up
    assertThat(
            community.one(
                "select count(*) between 20 and 25 from post p join member m"
                    + " on m.id = p.author_id where m.name like '%.busiest'"))
        .isEqualTo("t");
    assertThat(
            community.one(
                "select (select count(*) from thread_tag where tag_id = 1)"
                    + " - (select count(*) from thread where id % 3 <> 0)"))
        .isEqualTo("0");
  }

  @Test
  void threadsCountTheirPosts() throws SQLException {
    none(
        """
        select t.id from thread t join lateral (
          select count(*) as posts, count(*) filter (where kind = 'ANSWER') as answers,
                 max(number) as last, max(created_at) as at,
                 (array_agg(author_id order by number desc))[1] as actor,
                 (array_agg(author_id order by number))[1] as author,
                 (array_agg(score order by number))[1] as score,
                 (array_agg(kind order by number))[1] as kind, min(created_at) as begun
          from post p where p.thread_id = t.id) p on true
        where t.last_post_no <> p.posts or p.last <> p.posts or t.answer_count <> p.answers
           or t.last_activity_at <> p.at or t.last_actor_id <> p.actor or t.author_id <> p.author
           or t.score <> p.score or t.type <> p.kind or t.created_at <> p.begun\
        """);
  }

  @Test
  void threadsCountThePeopleWhomTheyMoved() throws SQLException {
    none("select id from thread where people <> thread_people_weight(id, '-infinity')");
    none(
        "select id from thread where abs(hot - (log(1 + people)"
            + " + extract(epoch from created_at) / 45000)) > 1e-6");
  }

  @Test
  void scoresAreTheSumsOfVotesAndNobodyVotesForThemselves() throws SQLException {
    none(
        "select p.id from post p where p.score"
            + " <> (select coalesce(sum(value), 0) from vote v where v.post_id = p.id)");
    none("select v.id from vote v join post p on p.id = v.post_id where p.author_id = v.member_id");
    none("select v.id from vote v join post p on p.id = v.post_id where v.cast_at < p.created_at");
  }

  @Test
  void commentsStandBelowAnEarlierPostOfTheirThread() throws SQLException {
    none(
        "select c.id from post c join post p on p.id = c.parent_id where p.thread_id <> c.thread_id"
            + " or p.number >= c.number or p.kind = 'COMMENT'");
  }

  @Test
  void everyPostHasTheTextOfItsFirstRevision() throws SQLException {
    none(
        "select p.id from post p left join post_revision r on r.post_id = p.id and r.number = 1"
            + " where r.body is distinct from p.body or r.edited_at <> p.created_at");
  }

  @Test
  void whoWritesInAThreadFollowsIt() throws SQLException {
    assertThat(community.one("select count(*) from follow where target = 'THREAD'"))
        .isEqualTo(community.one("select count(distinct (thread_id, author_id)) from post"));
  }

  @Test
  void acceptedAnswersAreOthersAnswersToQuestions() throws SQLException {
    none(
        """
        select t.id from thread t join post p on p.id = t.accepted_post_id
        left join acceptance a on a.post_id = p.id
        left join expert_acceptance e on e.thread_id = t.id and e.post_id = p.id
        where t.type <> 'QUESTION' or p.kind <> 'ANSWER' or p.thread_id <> t.id
           or p.author_id = t.author_id or a.member_id is distinct from t.author_id
           or e.accepted_at is distinct from a.accepted_at\
        """);
    assertThat(community.one("select count(*) from acceptance"))
        .isEqualTo(community.one("select count(*) from thread where accepted_post_id is not null"))
        .isNotEqualTo("0");
  }

  @Test
  void nobodyDidAnythingBeforeJoiningOrWhereTheyMayNotRead() throws SQLException {
    none(
        "select p.id from post p join member m on m.id = p.author_id"
            + " where p.created_at < m.joined_at or m.last_seen_at < p.created_at");
    none(
        "select v.id from vote v join member m on m.id = v.member_id where v.cast_at < m.joined_at");
    none(
        """
        select p.id from post p join thread t on t.id = p.thread_id
        join space s on s.id = t.space_id
        where s.access = 'GROUP' and p.author_id not in (
                select member_id from member_group_member g where g.group_id = s.group_id)
           or s.access = 'OWN' and p.author_id not in (
                select t.author_id union select member_id from member_role)\
        """);
  }

  @Test
  void nothingHappensAfterTheEnd() throws SQLException {
    assertThat(
            community.one(
                "select greatest((select max(created_at) from post), (select max(cast_at) from vote),"
                    + " (select max(accepted_at) from acceptance), (select max(joined_at) from member))"
                    + " <= '2026-02-01T00:00:00Z'"))
        .isEqualTo("t");
    assertThat(community.one("select extract(year from min(created_at)) from post"))
        .isEqualTo("2018");
  }

  @Test
  void idsGrowWithTime() throws SQLException {
    none(
        "select id from (select id, created_at, lag(created_at) over (order by id) as before"
            + " from post) p where created_at < before");
  }

  @Test
  void idsThatAreGivenLaterAreFree() throws SQLException {
    for (String table : List.of("member", "space", "tag", "thread", "post", "vote")) {
      String free =
          "select nextval('" + table + "_seq') - 49 > (select max(id) from " + table + ")";
      assertThat(community.one(free)).as(table).isEqualTo("t");
    }
    assertThat(
            community.one(
                "select nextval(pg_get_serial_sequence('reputation_entry', 'id'))"
                    + " > (select max(id) from reputation_entry)"))
        .isEqualTo("t");
  }

  @Test
  void theSameOrderMakesTheSameRowsAndAnotherSeedOthers() throws SQLException {
    Map<String, String> first = digests(community);
    try (var second = new GrownCommunity();
        var other = new GrownCommunity()) {
      second.grow(1);
      other.grow(2);
      assertThat(digests(second)).isEqualTo(first);
      assertThat(digests(other).get("post")).isNotEqualTo(first.get("post"));
    }
  }

  @Test
  void aCommunityThatIsNotEmptyIsLeftAlone() throws SQLException {
    Map<String, String> before = digests(community);
    assertThatThrownBy(() -> community.grow(3))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("not empty");
    assertThat(digests(community)).isEqualTo(before);
  }

  private static Map<String, String> digests(GrownCommunity grown) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    for (Table table : new Tables(null).all()) {
      String sql = "select md5(string_agg(md5(r::text), '' order by md5(r::text))) from %s r";
      digests.put(table.name(), grown.one(sql.formatted(table.name())));
    }
    return digests;
  }

  private static void none(String sql) throws SQLException {
    assertThat(community.rows(sql)).isEmpty();
  }
}

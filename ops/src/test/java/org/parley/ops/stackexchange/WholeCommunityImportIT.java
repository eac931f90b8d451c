package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parley.ops.stackexchange.DumpRows.expected;
import static org.parley.ops.stackexchange.DumpRows.foldSpaces;
import static org.parley.ops.stackexchange.DumpRows.isType;
import static org.parley.ops.stackexchange.DumpRows.rows;
import static org.parley.ops.stackexchange.DumpRows.time;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.reputation.LedgerAudit;
import org.parley.community.reputation.LedgerPump;
import org.parley.community.reputation.VotingPatterns;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;

/**
 * A real community of some thousand posts, if the folder with it lies beside the project: every
 * number here equals the dump's, which this test reads in its own way.
 */
class WholeCommunityImportIT {

  private static final Path DUMP = Path.of("../../shared/data/se-beer");

  private static ImportedCommunity community;
  private static Map<String, Long> written;
  private static Map<String, Map<String, String>> users;
  private static Map<String, Map<String, String>> posts;
  private static Map<String, Map<String, String>> comments;

  @BeforeAll
  static void importIt() throws Exception {
    assumeTrue(Files.isDirectory(DUMP), "There is no folder " + DUMP + ": nothing to compare with");
    users = rows(DUMP, "Users");
    posts = rows(DUMP, "Posts");
    comments = rows(DUMP, "Comments");
    community = new ImportedCommunity();
    written =
        community.run(DUMP, true).lines().stream()
            .collect(Collectors.toMap(Reconciliation.Line::kind, Reconciliation.Line::written));
  }

  @AfterAll
  static void close() {
    if (community != null) {
      community.close();
    }
  }

  @Test
  void theLedgerAReplayAndTheMembersAgreeToThePointAndNobodyIsFoundToCheat() {
    try (var running = Standalone.open(community.database().dataSource(), new PlainHasher())) {
      LedgerAudit.Finding finding = running.get(LedgerAudit.class).run(Actor.operator());
      assertThat(finding.differences()).isEmpty();
      assertThat(finding.unequalReversals()).isZero();
      assertThat(finding.entries()).isGreaterThan(1_000);
      assertThat(running.get(LedgerPump.class).replay(Actor.operator()).entries()).isZero();
      assertThat(running.get(VotingPatterns.class).find()).isEmpty();
    }
  }

  @Test
  void everyUserIsThereWithTheSameName() {
    assertThat(community.pairs("select external_id, display_name from member"))
        .isEqualTo(
            expected(users, "user", user -> true, user -> foldSpaces(user.get("DisplayName"))));
    assertThat(written).containsEntry("users", (long) users.size());
    assertThat(times("select external_id, joined_at from member"))
        .isEqualTo(expected(users, "user", user -> true, user -> time(user, "CreationDate")));
    assertThat(times("select external_id, last_seen_at from member"))
        .isEqualTo(expected(users, "user", user -> true, user -> time(user, "LastAccessDate")));
  }

  @Test
  void everyQuestionHasItsNumbers() {
    Map<String, String> numbers =
        expected(
            posts,
            "post",
            isType("1"),
            post ->
                String.join(
                    " ", post.get("Score"), post.get("AnswerCount"), post.get("ViewCount")));
    assertThat(numbers).isNotEmpty();
    assertThat(
            community.pairs(
                """
                select external_id, concat_ws(' ', score, answer_count, view_count)
                from thread"""))
        .isEqualTo(numbers);
    assertThat(written).containsEntry("questions", (long) numbers.size());
    assertThat(community.pairs("select external_id, title from thread"))
        .isEqualTo(expected(posts, "post", isType("1"), post -> post.get("Title").strip()));
    assertThat(
            community.pairs(
                """
                select t.external_id, string_agg(tag.name, ' ' order by tt.position)
                from thread t join thread_tag tt on tt.thread_id = t.id
                join tag on tag.id = tt.tag_id group by t.id"""))
        .isEqualTo(
            expected(
                posts,
                "post",
                isType("1"),
                post -> post.get("Tags").replace("><", " ").replaceAll("[<>]", "")));
  }

  @Test
  void everyPostHasItsScoreTimeAndAuthor() {
    Predicate<Map<String, String>> isPost = isType("1").or(isType("2"));
    assertThat(community.pairs("select external_id, score from post where kind <> 'COMMENT'"))
        .isEqualTo(expected(posts, "post", isPost, post -> post.get("Score")));
    assertThat(times("select external_id, created_at from post where kind <> 'COMMENT'"))
        .isEqualTo(expected(posts, "post", isPost, post -> time(post, "CreationDate")));
    assertThat(
            times(
                """
                select external_id, edited_at from post
                where kind <> 'COMMENT' and edited_at is not null"""))
        .isEqualTo(
            expected(
                posts,
                "post",
                isPost.and(post -> post.containsKey("LastEditDate")),
                post -> time(post, "LastEditDate")));
    assertThat(
            community.pairs(
                """
                select p.external_id, coalesce(m.external_id, p.author_name) as author
                from post p left join member m on m.id = p.author_id where kind <> 'COMMENT'"""))
        .isEqualTo(expected(posts, "post", isPost, WholeCommunityImportIT::author));
  }

  @Test
  void everyCommentHasItsScore() {
    assertThat(community.pairs("select external_id, score from post where kind = 'COMMENT'"))
        .isEqualTo(expected(comments, "comment", c -> true, comment -> comment.get("Score")));
    assertThat(
            community.pairs(
                """
                select p.external_id, parent.external_id as parent
                from post p join post parent on parent.id = p.parent_id"""))
        .isEqualTo(
            expected(comments, "comment", c -> true, c -> "se:beer:post:" + c.get("PostId")));
    assertThat(times("select external_id, created_at from post where kind = 'COMMENT'"))
        .isEqualTo(expected(comments, "comment", c -> true, c -> time(c, "CreationDate")));
  }

  @Test
  void theSameAnswersAreAccepted() {
    Map<String, String> accepted =
        expected(
            posts,
            "post",
            post -> post.containsKey("AcceptedAnswerId"),
            post -> "se:beer:post:" + post.get("AcceptedAnswerId"));
    assertThat(accepted).isNotEmpty();
    assertThat(
            community.pairs(
                """
                select t.external_id, p.external_id as answer
                from thread t join post p on p.id = t.accepted_post_id"""))
        .isEqualTo(accepted);
  }

  @Test
  void theSameQuestionsAreClosed() {
    assertThat(times("select external_id, closed_at from thread where closed_at is not null"))
        .isNotEmpty()
        .isEqualTo(
            expected(
                posts,
                "post",
                post -> post.containsKey("ClosedDate"),
                post -> time(post, "ClosedDate")));
    assertThat(times("select external_id, last_activity_at from thread"))
        .isEqualTo(expected(posts, "post", isType("1"), post -> time(post, "LastActivityDate")));
  }

  @Test
  void everyTagHasAsManyQuestions() throws Exception {
    Map<String, String> counts = new HashMap<>();
    rows(DUMP, "Tags").values().forEach(tag -> counts.put(tag.get("TagName"), tag.get("Count")));
    assertThat(
            community.pairs(
                """
                select name, (select count(*) from thread_tag tt where tt.tag_id = tag.id)
                from tag"""))
        .isEqualTo(counts);
  }

  @Test
  void everyVoteOnAPostIsThereAndMakesItsScore() throws Exception {
    Map<String, Integer> sums = new TreeMap<>();
    int count = 0;
    for (Map<String, String> vote : rows(DUMP, "Votes").values()) {
      Map<String, String> post = posts.get(vote.get("PostId"));
      boolean isOnPost = post != null && Set.of("1", "2").contains(post.get("PostTypeId"));
      if (isOnPost && Set.of("2", "3").contains(vote.get("VoteTypeId"))) {
        sums.merge(vote.get("PostId"), vote.get("VoteTypeId").equals("2") ? 1 : -1, Integer::sum);
        count++;
      }
    }
    Map<String, String> expected = new HashMap<>();
    sums.forEach((post, sum) -> expected.put("se:beer:post:" + post, sum.toString()));
    assertThat(
            community.pairs(
                """
                select p.external_id, sum(v.value) from vote v join post p on p.id = v.post_id
                group by p.id"""))
        .isEqualTo(expected);
    assertThat(written).containsEntry("votes", (long) count);
  }

  @Test
  void everyEditIsARevision() throws Exception {
    Map<String, Set<String>> edits = new HashMap<>();
    for (Map<String, String> row : rows(DUMP, "PostHistory").values()) {
      Map<String, String> post = posts.get(row.get("PostId"));
      boolean isOnPost = post != null && Set.of("1", "2").contains(post.get("PostTypeId"));
      if (isOnPost && Integer.parseInt(row.get("PostHistoryTypeId")) < 10) {
        edits
            .computeIfAbsent("se:beer:post:" + row.get("PostId"), post1 -> new HashSet<>())
            .add(row.get("RevisionGUID"));
      }
    }
    Map<String, String> counts = new HashMap<>();
    edits.forEach((post, revisions) -> counts.put(post, String.valueOf(revisions.size())));
    assertThat(
            community.pairs(
                """
                select p.external_id, count(*) from post_revision r join post p on p.id = r.post_id
                where p.kind <> 'COMMENT' group by p.id"""))
        .isEqualTo(counts);
  }

  @Test
  void countersSayWhatTheRowsSay() {
    assertThat(
            community.query(
                """
                select t.external_id from thread t
                where t.answer_count <>
                    (select count(*) from post p where p.thread_id = t.id and p.kind = 'ANSWER')
                  or t.last_post_no <> (select max(number) from post p where p.thread_id = t.id)
                  or t.last_post_no <> (select count(*) from post p where p.thread_id = t.id)
                  or t.score <>
                    (select score from post p where p.thread_id = t.id and p.kind = 'QUESTION')
                  or t.hot = 0 or t.excerpt = ''"""))
        .isEmpty();
  }

  private static String author(Map<String, String> post) {
    String owner = post.get("OwnerUserId");
    return owner != null && users.containsKey(owner)
        ? "se:beer:user:" + owner
        : post.getOrDefault("OwnerDisplayName", "Deleted user");
  }

  private static Map<String, String> times(String sql) {
    Map<String, String> found = new HashMap<>();
    for (Map<String, Object> row : community.query(sql)) {
      List<Object> values = List.copyOf(row.values());
      Instant time = ((java.sql.Timestamp) values.get(1)).toInstant();
      found.put((String) values.get(0), time.toString());
    }
    return found;
  }
}

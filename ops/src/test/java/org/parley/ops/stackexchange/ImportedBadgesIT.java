package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.community.badge.BadgePump;
import org.parley.community.badge.BadgeSeedService;
import org.parley.community.badge.BadgeService;
import org.parley.community.member.Actor;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The badges of a real community, if the folder with it lies beside the project: those that its
 * members brought along, and those that Parley's rules find in what they did.
 */
class ImportedBadgesIT {

  private static final Path DUMP = Path.of("../../shared/data/se-beer");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static ImportedCommunity community;
  private static Standalone services;
  private static Reconciliation.Line line;
  private static Duration awarding;

  @BeforeAll
  static void importAndAward() {
    assumeTrue(Files.isDirectory(DUMP), "There is no folder " + DUMP + ": nothing to compare with");
    community = new ImportedCommunity();
    line =
        community.run(DUMP, true).lines().stream()
            .filter(kind -> kind.kind().equals("badges"))
            .findFirst()
            .orElseThrow();
    services = Standalone.open(community.database().dataSource(), new PlainHasher());
    long begun = System.nanoTime();
    services.get(BadgeSeedService.class).seed(Actor.operator());
    services.get(BadgePump.class).workOff();
    awarding = Duration.ofNanos(System.nanoTime() - begun);
  }

  @AfterAll
  static void close() {
    if (community != null) {
      services.close();
      community.close();
    }
  }

  @Test
  void everyBadgeOfTheDumpIsHeldByWhoHadIt() throws Exception {
    Map<String, Integer> expected = new TreeMap<>();
    int[] rows = {0};
    SAXParserFactory.newDefaultInstance()
        .newSAXParser()
        .parse(
            DUMP.resolve("Badges.xml").toFile(),
            new DefaultHandler() {
              @Override
              public void startElement(
                  String uri, String localName, String name, Attributes attributes) {
                if (name.equals("row")) {
                  rows[0]++;
                  String key = attributes.getValue("Name") + " " + attributes.getValue("Class");
                  expected.merge(key + " " + attributes.getValue("TagBased"), 1, Integer::sum);
                }
              }
            });
    Map<String, String> counts = new HashMap<>();
    expected.forEach((key, count) -> counts.put(key, count.toString()));

    assertThat(line.read()).isEqualTo(rows[0]);
    assertThat(line.written()).isEqualTo(rows[0]);
    assertThat(
            community.pairs(
                """
                select concat_ws(' ', b.title,
                         array_position(array['GOLD', 'SILVER', 'BRONZE'], b.level),
                         case when b.icon = 'tag' then 'True' else 'False' end), count(*)
                from badge_award a join badge b on b.id = a.badge_id
                where b.origin = 'IMPORT' group by b.id"""))
        .isEqualTo(counts);
  }

  @Test
  void rulesFindWhatPlainQueriesFind() {
    assertHolders(
        "solver",
        """
        select p.author_id from thread t join post p on p.id = t.accepted_post_id
        where p.author_id is not null and t.author_id is distinct from p.author_id
        group by p.author_id having count(*) >= 10""");
    assertHolders(
        "well-put",
        """
        select distinct p.author_id from post p join thread t on t.id = p.thread_id
        where p.kind = 'ANSWER' and t.type = 'QUESTION' and p.score >= 5
          and p.author_id is not null""");
    assertHolders(
        "well-read",
        """
        select distinct author_id from thread
        where type = 'QUESTION' and view_count >= 1000 and author_id is not null""");
    assertHolders(
        "editor",
        """
        select r.editor_id from post_revision r join post p on p.id = r.post_id
        where r.number > 1 and r.editor_id is not null and r.editor_id is distinct from p.author_id
        group by r.editor_id having count(distinct r.post_id) >= 50""");
    assertThat(
            community.one(
                """
                select count(*) from badge_award a join badge b on b.id = a.badge_id
                where b.key = 'well-put'"""))
        .isEqualTo(
            community.one(
                """
                select count(*) from post p join thread t on t.id = p.thread_id
                where p.kind = 'ANSWER' and t.type = 'QUESTION' and p.score >= 5
                  and p.author_id is not null"""));
  }

  @Test
  void anotherRunChangesNothingAndNobodyWasTold() {
    Object before = community.one("select count(*) from badge_award where revoked_at is null");
    services.get(BadgeService.class).awardToThePast(Actor.operator(), null);
    services.get(BadgePump.class).workOff();

    assertThat(community.one("select count(*) from badge_award where revoked_at is null"))
        .isEqualTo(before);
    assertThat(community.one("select count(*) from badge_trace")).isEqualTo(0L);
    assertThat(community.one("select count(*) from notification")).isEqualTo(0L);
    assertThat(awarding).isLessThan(PATIENCE);
  }

  @Test
  void anotherImportFindsAllBadgesHere() {
    Reconciliation.Line again =
        community.run(DUMP, true).lines().stream()
            .filter(kind -> kind.kind().equals("badges"))
            .findFirst()
            .orElseThrow();

    assertThat(again.written()).isZero();
    assertThat(again.reasons())
        .containsExactly(Map.entry(Reconciliation.HERE_ALREADY, line.read()));
  }

  private static void assertHolders(String key, String sql) {
    Set<Object> expected =
        Set.copyOf(
            community.query(sql).stream().map(row -> row.values().iterator().next()).toList());
    Set<Object> holders =
        Set.copyOf(
            community
                .query(
                    "select distinct a.member_id from badge_award a join badge b on b.id = a.badge_id"
                        + " where a.revoked_at is null and b.key = '"
                        + key
                        + "'")
                .stream()
                .map(row -> row.values().iterator().next())
                .toList());
    assertThat(holders).as(key).isEqualTo(expected);
  }
}

package org.parley.ops.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.IngestFailed;

/**
 * Four weeks of work that the demo's desk has behind it, so that its reports have something to
 * tell. Whatever differs from one follow-up to the next differs by its number: every load tells the
 * same.
 */
final class DemoPastWork {

  /** Of old threads that were solved: nobody misses a follow-up there, and none is opened. */
  private static final String THREADS =
      """
      select title from thread
      where accepted_post_id is not null and created_at < cast(? as timestamptz) - interval '45 days'
      order by id\
      """;

  /** How long the owner had each of them open. */
  private static final String SPENT =
      """
      insert into follow_up_time (follow_up_id, agent_id, day, seconds, last_at)
      select f.id, f.owner_id, cast(f.done_at at time zone 'UTC' as date),
             300 + (row_number() over (order by f.opened_at, f.id) * 419) % 3300, f.done_at
      from follow_up f where f.state = 'DONE' and f.owner_id is not null\
      """;

  /** Weekdays that agents were there, each from an hour of their own. */
  private static final String PRESENT =
      """
      insert into agent_presence (member_id, presence, since, until)
      select a.member_id, 'ONLINE', came, came + interval '7 hours 30 minutes'
      from (select member_id, row_number() over (order by member_id) as hour from agent) a,
           generate_series(2, 29) as ago,
           lateral (select date_trunc('day', cast(? as timestamptz), 'UTC')
                           - make_interval(days => ago::int, hours => -5 - a.hour::int) as came) c
      where extract(isodow from came at time zone 'UTC') < 6
        and (ago + a.hour) % 7 <> 0\
      """;

  private static final String HERE_NOW =
      """
      insert into agent_presence (member_id, presence, since)
      select member_id, presence, presence_since from agent where presence <> 'OFFLINE'\
      """;

  /** What the staff found outdated was mended since; what customers disliked could stay. */
  private static final String JUDGED =
      """
      insert into flag (id, post_id, thread_id, flagger_id, reason, created_at, trust, resolution,
                        resolved_by, resolved_at)
      select nextval('flag_seq'), p.id, p.thread_id, m.id, ?, judged - interval '3 hours', ?, ?, ?, judged
      from (select p.*, row_number() over (order by p.id) as place from post p
            where p.state = 'PUBLISHED' and p.author_id <> ? and p.edited_at is %s null
              and p.created_at < cast(? as timestamptz) - interval '30 days') p,
           member m, lateral (select cast(? as timestamptz)
                                - make_interval(days => p.place::int * 4) as judged) d
      where p.place <= ? and m.id = ?\
      """;

  private static final int COUNT = 66;
  private static final int FIRST = 12_300;
  private static final int APART = 182;
  private static final List<String> REASONS =
      List.of("unanswered", "hand", "flag", "unanswered", "asks-human", "angry", "unanswered");
  private static final List<String> OWNERS =
      List.of("maja.lind", "tomasz.n", "priya.r", "maja.lind", "tomasz.n");
  private static final List<String> OUTCOMES =
      List.of(
          "Explained with a picture of the settings.",
          "A new cable is on its way.",
          "The next firmware mends it; told in the thread.",
          "Called back and agreed on a visit.");

  private final IngestConnection connection;
  private final DemoPeople people;
  private final String now;

  DemoPastWork(IngestConnection connection, DemoPeople people, DemoTimes times) {
    this.connection = connection;
    this.people = people;
    this.now = times.now().toString();
  }

  /** The oldest first. */
  List<DemoWork.FollowUp> followUps() {
    List<String> threads = threads();
    return IntStream.range(0, COUNT)
        .mapToObj(number -> followUp(number, threads.get(number * 7 % threads.size())))
        .toList();
  }

  private List<String> threads() {
    try (var query = connection.jdbc().prepareStatement(THREADS)) {
      query.setString(1, now);
      ResultSet rows = query.executeQuery();
      List<String> titles = new ArrayList<>();
      while (rows.next()) {
        titles.add(rows.getString(1));
      }
      return titles;
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }

  private static DemoWork.FollowUp followUp(int number, String thread) {
    String reason = REASONS.get(number % REASONS.size());
    String owner = OWNERS.get(number % OWNERS.size());
    int opened = FIRST - number * APART;
    int taken = opened - 4 - number * 37 % 50;
    int responded = taken - 5 - number * 53 % 130 - (number % 6 == 5 ? 150 : 0);
    int done = Math.max(20, responded - 30 - number * 97 % 800);
    boolean isReopened = number % 9 == 4;
    return new DemoWork.FollowUp(
        thread,
        reason,
        reason.equals("hand") ? owner : null,
        reason.equals("angry") ? "high" : "normal",
        opened,
        null,
        owner,
        taken,
        responded,
        null,
        done,
        OUTCOMES.get(number % OUTCOMES.size()),
        List.of(),
        List.of(),
        isReopened ? again(responded, done) : null);
  }

  /** It was done for the first time early on, and taken up again half way to its end. */
  private static DemoWork.Again again(int responded, int done) {
    int half = (responded - done) / 2;
    return new DemoWork.Again(responded - half / 2, responded - half);
  }

  /** What goes with them: the time spent, who was there, and flags that were judged. */
  void writeRest() {
    connection.execute(SPENT);
    connection.execute(PRESENT, now);
    connection.execute(HERE_NOW);
    judge("maja.lind", "OUTDATED", "UPHELD", 2);
    judge("lena.h", "OFF_TOPIC", "DISMISSED", 2);
    judge("tomasz.n", "SPAM", "DISMISSED", 1);
  }

  private void judge(String flagger, String reason, String resolution, int count) {
    boolean isUpheld = resolution.equals("UPHELD");
    long flaggerId = people.id(flagger);
    boolean isStaff = Stream.of("maja.lind", "tomasz.n").anyMatch(flagger::equals);
    connection.execute(
        JUDGED.formatted(isUpheld ? "not" : ""),
        reason,
        isStaff ? 5 : 2,
        resolution,
        people.id("otto.brandt"),
        flaggerId,
        now,
        now,
        count,
        flaggerId);
  }
}

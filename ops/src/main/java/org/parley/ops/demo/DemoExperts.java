package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parley.ops.ingest.IngestConnection;

/**
 * Writes what is built on the demo's ranking of experts: checks of their answers, and candidates
 * for the contact centre. The ranking itself is reckoned from the threads by the community's first
 * run.
 */
final class DemoExperts {

  private static final String FILE = "/demo/experts.yaml";

  private static final String DRAW =
      """
      insert into expert_draw
        (day, seed, share, posted_from, posted_to, pool, drawn, drawn_at)
      select (at at time zone 'UTC')::date, hashtextextended(at::text, 0), 0.05,
             at - interval '1 day', at, 6, cast(? as integer), at
      from (select cast(? as timestamptz) as at) moment
      on conflict (day) do nothing\
      """;

  private static final String CHECK =
      """
      with drawn as (
        insert into expert_check
          (id, post_id, member_id, drawn_at, verdict, checked_by, checked_at, note)
        select nextval('expert_check_seq'), p.id, p.author_id, cast(? as timestamptz), ?,
               (select id from member where name = ?), cast(? as timestamptz), ?
        from post p join thread t on t.id = p.thread_id join member m on m.id = p.author_id
        where t.title = ? and m.name = ? and p.kind = 'ANSWER'
        order by p.number limit 1
        returning id, drawn_at)
      insert into expert_drawn (check_id, day, cause)
      select id, (drawn_at at time zone 'UTC')::date, 'SHARE' from drawn\
      """;

  private static final String CANDIDATE =
      """
      insert into expert_candidate (member_id, state, changed_at)
      select id, ?, cast(? as timestamptz) from member where name = ?
      on conflict (member_id) do update
        set state = excluded.state, changed_at = excluded.changed_at\
      """;

  private static final String NOTE =
      """
      insert into expert_candidate_note (member_id, author_id, state, note, written_at)
      select c.id, a.id, ?, ?, cast(? as timestamptz)
      from member c, member a where c.name = ? and a.name = ?\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;

  DemoExperts(IngestConnection connection, DemoTimes times) {
    this.connection = connection;
    this.times = times;
  }

  /** The file. */
  record Told(List<Check> checks, List<Candidate> candidates) {}

  /**
   * @param verdict a word, null as long as the check waits
   */
  record Check(
      String thread,
      String author,
      String drawn,
      String by,
      String at,
      String verdict,
      String note) {}

  record Candidate(String member, List<Note> notes) {}

  record Note(String by, String at, String state, String note) {}

  void write() {
    try (InputStream file = DemoExperts.class.getResourceAsStream(FILE)) {
      Told told = new YAMLMapper().readValue(file, Told.class);
      told.checks().forEach(this::write);
      told.candidates().forEach(this::write);
      // made as well, so that nothing is left to chance on the day on which the demo is looked at
      draw(times.now(), 0);
    } catch (IOException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  private void write(Check check) {
    Instant drawn = times.at(check.drawn());
    draw(drawn, 1);
    int written =
        connection.execute(
            CHECK,
            drawn.toString(),
            check.verdict() == null ? null : check.verdict().toUpperCase(Locale.ROOT),
            check.by(),
            check.at() == null ? null : times.at(check.at()).toString(),
            Objects.requireNonNullElse(check.note(), ""),
            check.thread(),
            check.author());
    requireOne(written, check.thread());
  }

  private void draw(Instant at, int drawn) {
    connection.execute(DRAW, drawn, at.toString());
  }

  private void write(Candidate candidate) {
    for (Note note : candidate.notes()) {
      String at = times.at(note.at()).toString();
      String state = note.state().toUpperCase(Locale.ROOT);
      connection.execute(CANDIDATE, state, at, candidate.member());
      requireOne(
          connection.execute(NOTE, state, note.note(), at, candidate.member(), note.by()),
          candidate.member());
    }
  }

  private static void requireOne(int written, String what) {
    if (written != 1) {
      throw new IllegalStateException("The demo's experts name what is not there: " + what);
    }
  }
}

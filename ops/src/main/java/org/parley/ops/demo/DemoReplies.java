package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.moderation.reply.NewReply;
import org.parley.ops.ingest.IngestConnection;

/** Writes the demo's canned replies. */
final class DemoReplies {

  private static final String FILE = "/demo/canned-replies.yaml";

  private static final String REPLY =
      """
      insert into canned_reply
        (id, title, body, state, created_by, written_by, written_at, approved_by, approved_at)
      values (nextval('canned_reply_seq'), ?, ?, ?, ?, ?, cast(? as timestamptz), ?,
              cast(? as timestamptz))\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;
  private final DemoPeople people;

  DemoReplies(IngestConnection connection, DemoTimes times, DemoPeople people) {
    this.connection = connection;
    this.times = times;
    this.people = people;
  }

  /** The file. */
  record Told(List<Reply> replies) {}

  /**
   * @param approved null as long as it is a draft
   */
  record Reply(String title, String by, String at, Approval approved, String body) {}

  record Approval(String by, String at) {}

  void write() {
    try (InputStream file = DemoReplies.class.getResourceAsStream(FILE)) {
      new YAMLMapper().readValue(file, Told.class).replies().forEach(this::write);
    } catch (IOException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  private void write(Reply told) {
    NewReply reply = NewReply.of(told.title(), told.body());
    long writer = people.id(told.by());
    Approval approved = told.approved();
    connection.execute(
        REPLY,
        reply.title(),
        reply.body().text(),
        approved == null ? "DRAFT" : "APPROVED",
        writer,
        writer,
        times.at(told.at()).toString(),
        approved == null ? null : people.id(approved.by()),
        approved == null ? null : times.at(approved.at()).toString());
  }
}

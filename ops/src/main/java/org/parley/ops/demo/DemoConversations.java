package org.parley.ops.demo;

import java.util.List;
import org.parley.community.markup.Markup;
import org.parley.ops.ingest.IngestConnection;

/** Writes the demo's private conversations: one under way, one that is over. */
final class DemoConversations {

  private static final String CONVERSATION =
      """
      insert into conversation (id, post_id, customer_id, opened_by, channel, state, invited_at,
                                expires_at, joined_at, changed_at, ended_at, ended_by)
      select nextval('conversation_seq'), p.id, p.author_id, agent.id, ?, ?, v.began,
             v.began + interval '14 days', v.began, v.last,
             case when ? = 'CLOSED' then v.last end,
             case when ? = 'CLOSED' then agent.id end
      from thread t join post p on p.thread_id = t.id and p.number = 1, member agent,
           (select cast(? as timestamptz) as began, cast(? as timestamptz) as last) v
      where t.title = ? and agent.name = ?\
      """;
  private static final String LINE =
      """
      insert into conversation_line (id, conversation_id, kind, side, author_id, body, html,
                                     written_at)
      select nextval('conversation_line_seq'), c.id, ?,
             case when c.customer_id = m.id then 'CUSTOMER' else 'TEAM' end, m.id, ?, ?,
             cast(? as timestamptz)
      from (select max(id) as id from conversation) newest join conversation c on c.id = newest.id,
           member m
      where m.name = ?\
      """;
  private static final String RATING =
      """
      insert into conversation_rating (conversation_id, stars, comment, rated_at)
      select max(id), ?, ?, max(ended_at) + interval '1 hour' from conversation\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;
  private final Markup markup = new Markup();

  DemoConversations(IngestConnection connection, DemoTimes times) {
    this.connection = connection;
    this.times = times;
  }

  /** All that {@code conversations.yaml} tells. */
  record File(List<Told> conversations) {}

  /**
   * @param stars what the customer gave, null for none
   */
  record Told(
      String thread,
      String agent,
      String channel,
      String state,
      Integer stars,
      String comment,
      List<Line> lines) {}

  /**
   * @param kind what was done, null for a message
   */
  record Line(String at, String by, String kind, String body) {}

  void write() {
    DemoYaml.read("conversations.yaml", File.class).conversations().forEach(this::write);
  }

  private void write(Told told) {
    List<Line> lines = told.lines();
    connection.execute(
        CONVERSATION,
        told.channel(),
        told.state(),
        told.state(),
        told.state(),
        moment(lines.get(0)),
        moment(lines.get(lines.size() - 1)),
        told.thread(),
        told.agent());
    lines.forEach(this::write);
    if (told.stars() != null) {
      connection.execute(RATING, told.stars(), told.comment());
    }
  }

  private void write(Line line) {
    String body = line.body() == null ? "" : line.body();
    connection.execute(
        LINE,
        line.kind() == null ? "MESSAGE" : line.kind(),
        body,
        body.isEmpty() ? "" : markup.render(body).html(),
        moment(line),
        line.by());
  }

  private String moment(Line line) {
    return times.at(line.at()).toString();
  }
}

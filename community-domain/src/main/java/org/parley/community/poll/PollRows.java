package org.parley.community.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;

/** How a poll is read for one reader at one moment: the columns, and what is made of them. */
record PollRows(Actor actor, Instant now) {

  static final String SELECT =
      """
      select poll.id, poll.post_id, poll.question, poll.kind, poll.least, poll.most,
             poll.least_label, poll.most_label, poll.voters, poll.group_id, poll.trust_level,
             poll.results, poll.ballots, poll.changeable, poll.closes_at, poll.quorum,
             poll.created_at, poll.cancelled_at, g.name as group_name, g.title as group_title,
             p.author_id, p.state = 'PUBLISHED' and t.state = 'PUBLISHED' as published,
             t.id as thread_id, t.slug, t.title,
             v.member_id is not null as voted, v.choice, urn.ballot_count,
             array(select each.key || '=' || each.value
                   from jsonb_each_text(urn.choices) each) as urn,
             array(select o.id || ' ' || o.label from poll_option o
                   where o.poll_id = poll.id order by o.position) as options
      from poll
      join poll_urn urn on urn.poll_id = poll.id
      join post p on p.id = poll.post_id
      join thread t on t.id = p.thread_id
      left join member_group g on g.id = poll.group_id
      left join poll_voter v on v.poll_id = poll.id and v.member_id = :actorId
      where
      """;

  PollView of(ResultSet row) throws SQLException {
    PollKind kind = PollKind.valueOf(row.getString("kind"));
    PollRange range =
        new PollRange(
            row.getInt("least"),
            row.getInt("most"),
            row.getString("least_label"),
            row.getString("most_label"));
    List<PollView.Option> options = options(row);
    PollView.Terms terms = terms(row);
    PollState state = PollState.at(now, terms.closesAt(), instant(row, "cancelled_at"));
    PollFacts facts =
        new PollFacts(
            terms.voters(),
            row.getObject("group_id", Long.class),
            terms.trust().number(),
            terms.results());
    boolean isShown = PollPolicy.maySeeResult(actor, facts, state, row.getBoolean("voted"));
    return new PollView(
        row.getLong("id"),
        new PollView.Place(
            row.getLong("post_id"),
            row.getLong("thread_id"),
            row.getString("slug"),
            row.getString("title")),
        row.getString("question"),
        kind,
        range,
        options,
        terms,
        state,
        standing(row, facts, terms, state),
        isShown ? new PollCount(kind, range, options, urn(row)).result(terms.quorum()) : null);
  }

  private PollView.Standing standing(
      ResultSet row, PollFacts facts, PollView.Terms terms, PollState state) throws SQLException {
    boolean hasVoted = row.getBoolean("voted");
    String choice = row.getString("choice");
    boolean isVoter = PollPolicy.mayVote(actor, facts);
    boolean takesBallots = state == PollState.OPEN && row.getBoolean("published");
    boolean mayRun =
        state == PollState.OPEN && PollPolicy.mayRun(actor, row.getObject("author_id", Long.class));
    return new PollView.Standing(
        hasVoted,
        choice == null ? List.of() : BallotRules.choices(choice),
        isVoter,
        isVoter && takesBallots && (!hasVoted || terms.isChangeable()),
        mayRun,
        mayRun && row.getInt("ballot_count") == 0);
  }

  private static PollView.Terms terms(ResultSet row) throws SQLException {
    return new PollView.Terms(
        Voters.valueOf(row.getString("voters")),
        row.getString("group_title"),
        row.getString("group_name"),
        TrustLevel.of(row.getInt("trust_level")),
        Disclosure.valueOf(row.getString("results")),
        Secrecy.valueOf(row.getString("ballots")),
        row.getBoolean("changeable"),
        instant(row, "closes_at"),
        row.getObject("quorum", Integer.class),
        instant(row, "created_at"));
  }

  private static List<PollView.Option> options(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("options").getArray())
        .map(each -> each.split(" ", 2))
        .map(each -> new PollView.Option(Long.parseLong(each[0]), each[1]))
        .toList();
  }

  private static Map<String, Integer> urn(ResultSet row) throws SQLException {
    Map<String, Integer> urn = new HashMap<>();
    for (String each : (String[]) row.getArray("urn").getArray()) {
      String[] parts = each.split("=");
      urn.put(parts[0], Integer.valueOf(parts[1]));
    }
    return urn;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}

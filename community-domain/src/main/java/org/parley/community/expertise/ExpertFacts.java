package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.score.AnswerFact;
import org.parley.community.expertise.score.Endorsement;
import org.parley.community.expertise.score.Endorsers;

/** Everything that is known of one member's answers: four queries. */
@ApplicationScoped
public class ExpertFacts {

  /** Accepted by an account that is gone: nobody's word, though others may vouch for it. */
  private static final long NOBODY = -1;

  @Inject Jdbi jdbi;

  List<AnswerFact> answersOf(long memberId) {
    return jdbi.withHandle(
        handle -> {
          Map<Long, List<Endorsement>> votes = votes(handle, memberId);
          return handle
              .createQuery("select * from expert_answer where member_id = :member")
              .bind("member", memberId)
              .map((row, context) -> fact(row, memberId, votes))
              .list();
        });
  }

  Endorsers endorsersOf(long memberId) {
    return jdbi.withHandle(
        handle ->
            new Endorsers(
                handle
                    .createQuery(
                        """
                        select s.member_id, s.standing from expert_standing s
                        where s.member_id in (
                          select v.member_id from vote v
                          join expert_answer a on a.post_id = v.post_id
                          where a.member_id = :member
                          union
                          select decided_by from expert_answer where member_id = :member)\
                        """)
                    .bind("member", memberId)
                    .reduceRows(
                        new HashMap<Long, Double>(),
                        (standing, row) -> {
                          standing.put(
                              row.getColumn("member_id", Long.class),
                              row.getColumn("standing", Double.class));
                          return standing;
                        }),
                returned(handle, memberId)));
  }

  /** How often the member has endorsed those with whom it is mutual. */
  private static Map<Long, Integer> returned(Handle handle, long memberId) {
    return handle
        .createQuery(
            """
            select taker_id as member_id, times from expert_mutual where giver_id = :member\
            """)
        .bind("member", memberId)
        .reduceRows(
            new HashMap<Long, Integer>(),
            (times, row) -> {
              times.put(
                  row.getColumn("member_id", Long.class), row.getColumn("times", Integer.class));
              return times;
            });
  }

  private static Map<Long, List<Endorsement>> votes(Handle handle, long memberId) {
    Map<Long, List<Endorsement>> votes = new HashMap<>();
    handle
        .createQuery(
            """
            select v.post_id, v.member_id, v.value, v.cast_at from vote v
            join expert_answer a on a.post_id = v.post_id
            where a.member_id = :member order by v.id\
            """)
        .bind("member", memberId)
        .map(
            (row, context) ->
                votes
                    .computeIfAbsent(row.getLong("post_id"), post -> new ArrayList<>())
                    .add(
                        new Endorsement(
                            row.getInt("value") > 0 ? Endorsement.Kind.UP : Endorsement.Kind.DOWN,
                            row.getObject("member_id", Long.class),
                            row.getTimestamp("cast_at").toInstant())))
        .list();
    return votes;
  }

  private static AnswerFact fact(ResultSet row, long memberId, Map<Long, List<Endorsement>> votes)
      throws SQLException {
    long postId = row.getLong("post_id");
    List<Endorsement> endorsements = new ArrayList<>(votes.getOrDefault(postId, List.of()));
    Timestamp acceptedAt = row.getTimestamp("accepted_at");
    Long acceptedBy = row.getObject("decided_by", Long.class);
    if (acceptedAt != null && (acceptedBy == null || acceptedBy != memberId)) {
      long accepter = acceptedBy == null ? NOBODY : acceptedBy;
      endorsements.add(
          new Endorsement(Endorsement.Kind.ACCEPTED, accepter, acceptedAt.toInstant()));
    }
    return new AnswerFact(
        postId,
        row.getObject("asker_id", Long.class),
        place(row),
        row.getTimestamp("answered_at").toInstant(),
        honours(row, acceptedAt != null),
        endorsements);
  }

  private static AnswerFact.Place place(ResultSet row) throws SQLException {
    return new AnswerFact.Place(
        row.getLong("space_id"),
        row.getBoolean("is_common"),
        Arrays.asList((Long[]) row.getArray("tags").getArray()),
        Arrays.asList((String[]) row.getArray("terms").getArray()));
  }

  private static AnswerFact.Honours honours(ResultSet row, boolean isAccepted) throws SQLException {
    String verdict = row.getString("verdict");
    return new AnswerFact.Honours(
        row.getBoolean("is_judged"),
        row.getBoolean("is_approved"),
        isAccepted,
        row.getBoolean("is_official") || CheckVerdict.CORRECT.name().equals(verdict),
        CheckVerdict.WRONG.name().equals(verdict),
        CheckVerdict.OUTDATED.name().equals(verdict),
        verdict != null || row.getBoolean("by_staff")
            ? null
            : row.getObject("decided_by", Long.class));
  }
}

package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;

/** The answers behind a rank, under the rule of who sees what. */
@ApplicationScoped
public class ExpertAnswerViews {

  private static final int MOST = 50;

  @Inject Jdbi jdbi;

  /** Judged ones first, then the latest: one query. */
  List<ExpertAnswer> counted(Visibility visibility, long memberId, ExpertScope scope) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select a.*, t.title
                        from expert_answer a
                        join post p on p.id = a.post_id
                        join thread t on t.id = p.thread_id
                        where a.member_id = :member and\s"""
                            + Visibility.POSTS
                            + " and "
                            + ExpertRankSql.IN_SCOPE
                            + " order by a.is_judged desc, a.answered_at desc, a.post_id desc"
                            + " limit :limit"))
                .bind("member", memberId)
                .bind("scope", scope.kind().name())
                .bind("scopeId", scope.id())
                .bind("limit", MOST)
                .map((row, context) -> answer(row))
                .list());
  }

  private static ExpertAnswer answer(ResultSet row) throws SQLException {
    String verdict = row.getString("verdict");
    return new ExpertAnswer(
        row.getLong("post_id"),
        row.getLong("thread_id"),
        row.getString("title"),
        row.getTimestamp("answered_at").toInstant(),
        instant(row.getTimestamp("accepted_at")),
        row.getBoolean("is_official"),
        verdict == null ? null : CheckVerdict.valueOf(verdict),
        row.getInt("up"),
        row.getInt("down"),
        row.getBoolean("is_judged"));
  }

  private static Instant instant(Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}

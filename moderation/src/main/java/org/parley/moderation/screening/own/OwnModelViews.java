package org.parley.moderation.screening.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** What the community taught its own model: one query. */
@ApplicationScoped
public class OwnModelViews {

  @Inject Jdbi jdbi;

  /**
   * The latest training; empty when there was none.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public Optional<OwnModelView> latest(Actor actor) {
    OwnModelPolicy.requireRuling(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from own_spam_model order by number desc limit 1")
                .map((row, context) -> view(row))
                .findOne());
  }

  private static OwnModelView view(ResultSet row) throws SQLException {
    boolean isMeasured = row.getObject("threshold") != null;
    return new OwnModelView(
        row.getInt("number"),
        OwnModelState.valueOf(row.getString("state")),
        row.getObject("trained_at", OffsetDateTime.class).toInstant(),
        new OwnModelView.Counts(row.getInt("spam"), row.getInt("others")),
        isMeasured
            ? new OwnModelView.Comparison(
                row.getDouble("threshold"), scores(row, "own"), scores(row, "shipped"))
            : null,
        new OwnModelView.Words(lines(row, "words_for"), lines(row, "words_against")));
  }

  private static Scores scores(ResultSet row, String model) throws SQLException {
    return new Scores(
        row.getDouble(model + "_area"),
        row.getDouble(model + "_precision"),
        row.getDouble(model + "_recall"));
  }

  private static List<String> lines(ResultSet row, String column) throws SQLException {
    return Arrays.stream(row.getString(column).split("\n"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

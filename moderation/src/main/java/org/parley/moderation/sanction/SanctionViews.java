package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.account.Secret;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/**
 * What was decided about members: all of it for who keeps order, and for a member what is about
 * them, without who decided and what staff noted. One query each.
 */
@ApplicationScoped
public class SanctionViews {

  private static final int MOST = 200;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * What was ever decided about a member, newest first. Who reads about themselves reads what a
   * member reads.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public List<SanctionView> of(Actor actor, String memberName) {
    SanctionPolicy.checkSee(actor);
    List<SanctionView> all =
        list(
            "where member.name = :key order by x.imposed_at desc, x.id desc limit :most",
            memberName.toLowerCase(Locale.ROOT));
    return all.stream()
        .map(view -> actor.isMember(view.member().id()) ? view.forMember() : view)
        .toList();
  }

  /** What was decided about the actor, newest first. */
  public List<SanctionView> own(Actor actor) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    return list(
            "where x.member_id = :key order by x.imposed_at desc, x.id desc limit :most",
            actor.id())
        .stream()
        .map(SanctionView::forMember)
        .toList();
  }

  /**
   * What holds at present, appeals first.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public List<SanctionView> board(Actor actor) {
    SanctionPolicy.checkSee(actor);
    return list(
            "where member.id <> :key and ("
                + SanctionRows.ACTIVE
                + " and x.kind <> 'WARNING' or a.outcome = 'OPEN')"
                + " order by a.outcome is distinct from 'OPEN', a.created_at,"
                + " x.imposed_at desc, x.id desc limit :most",
            actor.id())
        .stream()
        .toList();
  }

  /**
   * How many appeals wait.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public int countAppeals(Actor actor) {
    SanctionPolicy.checkSee(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from appeal
                    where outcome = 'OPEN' and sanction_id is not null and member_id <> :actor""")
                .bind("actor", actor.id())
                .mapTo(Integer.class)
                .one());
  }

  /**
   * What the holder of a mailed link may appeal against.
   *
   * @throws NotFound {@code token.invalid} when there is no such link
   */
  public SanctionView byLink(String token) {
    return list("where x.appeal_hash = :key limit :most", Secret.hashOf(token)).stream()
        .findFirst()
        .map(SanctionView::forMember)
        .orElseThrow(() -> new NotFound("token.invalid"));
  }

  /**
   * Why somebody is kept out, for who has just proved with the password that they are that member;
   * what lasts longest goes first.
   */
  public Optional<SanctionView> keepingOut(String nameOrEmail) {
    return list(
            "where (member.name = :key or member.email = :key) and x.kind in ('SUSPENSION', 'BAN')"
                + " and "
                + SanctionRows.ACTIVE
                + " order by x.ends_at desc nulls first limit :most",
            nameOrEmail.strip().toLowerCase(Locale.ROOT))
        .stream()
        .findFirst()
        .map(SanctionView::forMember);
  }

  private List<SanctionView> list(String condition, Object key) {
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery(SanctionRows.SELECT + condition);
          return query
              .bind("now", clock.instant())
              .bind("key", key)
              .bind("most", MOST)
              .map((row, context) -> SanctionRows.view(row))
              .list();
        });
  }
}

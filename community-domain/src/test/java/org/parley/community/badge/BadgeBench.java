package org.parley.community.badge;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEvents;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;
import org.parley.community.vote.VoteService;

/** A community in which tests do deeds and look at what they are given for. */
final class BadgeBench {

  final CommunityExtension community;
  final Samples samples;
  final Jdbi jdbi;

  BadgeBench(CommunityExtension community) {
    this.community = community;
    this.samples = new Samples(community);
    this.jdbi = Jdbi.create(community.dataSource());
  }

  <T> T get(Class<T> type) {
    return community.get(type);
  }

  /** No badges, no deeds to be told of. */
  void clear() {
    deliver();
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from badge");
          handle.execute("delete from badge_run");
          handle.execute("delete from member_day");
          handle.execute("delete from notification");
        });
  }

  void define(String key, String rule) {
    define(key, rule, false);
  }

  /** Defines a badge and awards it to the past. */
  void define(String key, String rule, boolean many) {
    get(BadgeService.class).define(samples.administrator(), form(key, rule, many));
    get(BadgePump.class).workOff();
  }

  static BadgeForm form(String key, String rule, boolean many) {
    return new BadgeForm(
        key,
        "Badge " + key,
        "For it.",
        BadgeLevel.BRONZE,
        "star",
        BadgeTheme.CARE,
        rule,
        many,
        true);
  }

  void deliver() {
    get(EventPump.class).deliverDue();
  }

  void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  /** Keys of the badges that somebody holds, once for each award. */
  List<String> held(Actor member) {
    return held(member, "b.key");
  }

  /** The same with the occasion of each. */
  List<String> occasions(Actor member) {
    return held(member, "b.key || ' ' || a.occasion");
  }

  private List<String> held(Actor member, String what) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + what
                        + " from badge_award a join badge b on b.id = a.badge_id"
                        + " where a.member_id = ? and a.revoked_at is null order by 1")
                .bind(0, member.id())
                .mapTo(String.class)
                .list());
  }

  Long causeOf(Actor member, String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.post_id from badge_award a join badge b on b.id = a.badge_id
                    where a.member_id = ? and b.key = ? and a.revoked_at is null\
                    """)
                .bind(0, member.id())
                .bind(1, key)
                .mapTo(Long.class)
                .one());
  }

  int count(String table) {
    return jdbi.withHandle(
        handle -> handle.select("select count(*) from " + table).mapTo(Integer.class).one());
  }

  List<String> traces() {
    return jdbi.withHandle(
        handle ->
            handle.select("select change from badge_trace order by id").mapTo(String.class).list());
  }

  void accept(Actor asker, PostRef question, PostRef answer) {
    tick();
    get(AcceptanceService.class).accept(asker, question.threadId(), answer.postId());
  }

  void vote(Actor voter, PostRef post, int value) {
    tick();
    get(VoteService.class).vote(voter, post.postId(), value);
  }

  /** So many votes of as many people, who may vote against posts, too. */
  void votes(PostRef post, int from, int to, int value) {
    for (int i = from; i < to; i++) {
      Actor voter = samples.actor("voter" + i);
      vote(
          new Actor(
              voter.id(), voter.name(), voter.roles(), voter.groups(), TrustLevel.MEMBER, 1_000),
          post,
          value);
    }
  }

  void publish(DomainEvent event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              get(DomainEvents.class).publish(event);
              return null;
            });
  }
}

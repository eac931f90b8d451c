package org.parley.moderation.sanction;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.flag.NoteText;

/** Decisions about members, for tests: of three days where they have an end. */
record Sentences(CommunityExtension community, Samples samples) {

  static final Duration LENGTH = Duration.ofDays(3);

  long impose(Actor by, Actor about, SanctionKind kind) {
    return service().impose(by, about.name(), wanted(kind, null));
  }

  NewSanction wanted(SanctionKind kind, String key) {
    return new NewSanction(
        new SanctionTerms(
            kind,
            SanctionReason.RUDE,
            "Please be kind.",
            kind.hasEnd() ? community.clock().instant().plus(LENGTH) : null),
        NoteText.of("Third time"),
        key);
  }

  SanctionService service() {
    return community.get(SanctionService.class);
  }

  SanctionViews views() {
    return community.get(SanctionViews.class);
  }

  /** The member as a request knows them at this moment. */
  Actor now(Actor member) {
    return community.get(Actors.class).byName(member.name()).orElseThrow();
  }

  boolean isKeptOut(Actor member) {
    return community.get(Actors.class).byName(member.name()).isEmpty();
  }

  /** Lets everything that is to be told be told. */
  void tell() {
    community.get(EventPump.class).deliverDue();
  }

  List<String> toldTo(Actor member) {
    return strings(
        "select detail from notification where member_id = ? and path = '/sanctions' order by id",
        member.id());
  }

  List<String> strings(String sql, long id) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).bind(0, id).mapTo(String.class).list());
  }
}

package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

class LastSeenDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Newcomers newcomers = new Newcomers(community);

  @Test
  void memberIsWrittenDownWhenTheyComeAndAgainAnHourLater() {
    newcomers.join("anna");
    Actor anna = newcomers.actor("anna");
    assertThat(lastSeen("anna")).isEmpty();

    Instant first = visit(anna);
    assertThat(lastSeen("anna")).contains(first);

    community.clock().advance(Duration.ofMinutes(59));
    visit(anna);
    assertThat(lastSeen("anna")).contains(first);

    community.clock().advance(Duration.ofMinutes(2));
    Instant later = visit(anna);
    assertThat(lastSeen("anna")).contains(later);
  }

  @Test
  void visitorsAndTheOperatorAreNobodyInParticular() {
    LastSeen seen = community.get(LastSeen.class);
    seen.note(Actor.visitor());
    seen.note(Actor.operator());
    seen.flush();

    newcomers.join("berta");
    assertThat(lastSeen("berta")).isEmpty();
  }

  private static Instant visit(Actor actor) {
    LastSeen seen = community.get(LastSeen.class);
    seen.note(actor);
    seen.flush();
    return community.clock().instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Optional<Instant> lastSeen(String name) {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select last_seen_at from member where name = ? and last_seen_at is not"
                            + " null")
                    .bind(0, name)
                    .mapTo(Instant.class)
                    .findOne());
  }
}

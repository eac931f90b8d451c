package org.parley.community.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.trip.Trip;
import org.parley.community.trip.Trips;

class DoorsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Doors doors;
  CountingSql sql;

  @BeforeEach
  void openAll() {
    samples = samples == null ? new Samples(community) : samples;
    doors = community.get(Doors.class);
    sql = new CountingSql(community.get(Jdbi.class));
    access("OPEN");
  }

  @AfterEach
  void letGo() {
    doors.letGo();
  }

  @Test
  void requestThatOnlyReadsLearnsOnceWhoMayComeIn() {
    doors.keep();

    assertThat(sql.count(() -> seesOpen(Actor.visitor()))).isEqualTo(1);
    assertThat(sql.count(() -> seesOpen(Actor.visitor()))).isZero();
    assertThat(sql.count(() -> seesOpen(samples.anna()))).isZero();
    assertThat(sql.count(() -> community.get(SpaceViews.class).entries(Actor.visitor()))).isZero();
  }

  @Test
  void spaceThatIsClosedIsClosedToTheNextRequest() {
    doors.keep();
    assertThat(seesOpen(Actor.visitor())).isTrue();
    access("MEMBERS");
    doors.letGo();
    doors.keep();

    assertThat(seesOpen(Actor.visitor())).isFalse();
    assertThat(seesOpen(samples.anna())).isTrue();
  }

  @Test
  void whatKeepsNothingSeesEachChange() {
    assertThat(seesOpen(Actor.visitor())).isTrue();
    access("MEMBERS");
    assertThat(seesOpen(Actor.visitor())).isFalse();
  }

  @Test
  void whatOneRequestKeepsIsNoOthers() {
    doors.keep();
    assertThat(seesOpen(Actor.visitor())).isTrue();
    access("MEMBERS");

    assertThat(CompletableFuture.supplyAsync(() -> seesOpen(Actor.visitor())).join()).isFalse();
  }

  @Test
  void memberAndSpacesAreReadTogether() {
    Actor anna = samples.anna();
    doors.keep();
    Trip trip = community.get(Trips.class).begin(Visibility.PARAMETERS);
    var member = trip.ask(community.get(Actors.class).reading(anna.id(), 0));
    doors.foresee(trip);

    assertThat(
            sql.count(
                () -> {
                  assertThat(member.get().orElseThrow().name()).isEqualTo("anna");
                  assertThat(seesOpen(anna)).isTrue();
                }))
        .isEqualTo(1);
  }

  private static boolean seesOpen(Actor actor) {
    return community.get(SpaceViews.class).entries(actor).stream()
        .anyMatch(entry -> entry.slug().equals("open"));
  }

  private static void access(String access) {
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> handle.execute("update space set access = ? where slug = 'open'", access));
  }
}

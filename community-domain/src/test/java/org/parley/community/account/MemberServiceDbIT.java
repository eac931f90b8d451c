package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.member.Profile;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;

class MemberServiceDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Newcomers newcomers = new Newcomers(community);

  @BeforeEach
  void forgetAttempts() {
    community.clock().advance(Duration.ofHours(2));
  }

  @Test
  void profileIsRenderedAndSanitised() {
    Actor anna = newcomers.join("anna");

    service()
        .updateProfile(
            anna,
            new Profile(
                " Anna  Berg ",
                "I *like* herons. <script>x()</script>",
                "Umeå",
                "https://a.example"));

    MemberProfile profile = community.get(MemberViews.class).profile("Anna", Actor.visitor());
    assertThat(profile.displayName()).isEqualTo("Anna Berg");
    assertThat(profile.aboutHtml()).contains("<em>like</em>").doesNotContain("script");
    assertThat(profile.location()).isEqualTo("Umeå");
    assertThat(profile.website()).isEqualTo("https://a.example");
  }

  @Test
  void websiteThatRunsScriptIsRefused() {
    for (String website : new String[] {"javascript:alert(1)", "http://", "a.example", "ht tp:"}) {
      assertThatThrownBy(() -> new Profile("Anna", "", "", website))
          .isInstanceOf(Invalid.class)
          .hasMessage("website.invalid");
    }
  }

  @Test
  void rolesAreGrantedAndTakenByAdministratorsOnly() {
    Actor administrator = newcomers.join("ada", Role.ADMINISTRATOR);
    Actor moderator = newcomers.join("mona", Role.MODERATOR);
    newcomers.join("berta");

    service().grant(administrator, "berta", Role.AGENT);
    assertThat(newcomers.actor("berta").roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.AGENT);
    service().revoke(administrator, "berta", Role.AGENT);
    assertThat(newcomers.actor("berta").roles()).containsExactly(Role.MEMBER);

    for (Actor other : new Actor[] {moderator, newcomers.actor("berta"), Actor.visitor()}) {
      assertThatThrownBy(() -> service().grant(other, "berta", Role.ADMINISTRATOR))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().revoke(other, "ada", Role.ADMINISTRATOR))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().create(other, newMember("sneaky")))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> service().grant(administrator, "berta", Role.MEMBER))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void lastAdministratorStays() {
    demoteAllAdministrators();
    Actor first = newcomers.join("carl", Role.ADMINISTRATOR);
    newcomers.join("carla", Role.ADMINISTRATOR);
    restraints().suspend(Actor.operator(), "carla", null);

    assertThatThrownBy(() -> service().revoke(first, "carl", Role.ADMINISTRATOR))
        .isInstanceOf(Conflict.class)
        .hasMessage("administrator.last");
    assertThatThrownBy(() -> restraints().suspend(Actor.operator(), "carl", null))
        .isInstanceOf(Conflict.class);
    restraints().reinstate(Actor.operator(), "carla");
    service().revoke(first, "carl", Role.ADMINISTRATOR);

    assertThat(newcomers.actor("carl").is(Role.ADMINISTRATOR)).isFalse();
    assertThat(newcomers.actor("carla").is(Role.ADMINISTRATOR)).isTrue();
  }

  @Test
  void twoAdministratorsWhoLeaveAtOnceDoNotBothSucceed() {
    demoteAllAdministrators();
    Actor dora = newcomers.join("dora", Role.ADMINISTRATOR);
    Actor dave = newcomers.join("dave", Role.ADMINISTRATOR);

    long succeeded =
        Stream.of(dora, dave)
            .map(
                actor ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            service().revoke(actor, actor.name(), Role.ADMINISTRATOR);
                            return true;
                          } catch (Conflict expected) {
                            return false;
                          }
                        }))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(succeeded).isEqualTo(1);
  }

  @Test
  void suspensionEndsSessionsForGood() {
    Actor emil = newcomers.join("emil");
    SignedIn session = newcomers.signIn("emil", Newcomers.PASSWORD);
    Actor moderator = newcomers.join("emma", Role.MODERATOR);

    restraints().suspend(moderator, "emil", null);
    assertThat(community.get(Actors.class).byName("emil")).isEmpty();
    restraints().reinstate(moderator, "emil");

    Actors actors = community.get(Actors.class);
    assertThat(actors.byName("emil")).contains(emil);
    assertThat(actors.ofSession(session.memberId(), session.epoch())).isEmpty();
  }

  @Test
  void suspendingHasItsLimits() {
    Actor administrator = newcomers.join("frida", Role.ADMINISTRATOR);
    Actor moderator = newcomers.join("frank", Role.MODERATOR);
    Actor agent = newcomers.join("finn", Role.AGENT);

    assertThatThrownBy(() -> restraints().suspend(moderator, "frida", null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> restraints().suspend(agent, "frank", null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> restraints().suspend(moderator, "frank", null))
        .hasMessage("member.restrain-self");
    assertThatThrownBy(() -> restraints().suspend(administrator, "nobody-here", null))
        .isInstanceOf(NotFound.class);
    MemberDirectory directory = community.get(MemberDirectory.class);
    assertThat(directory.find(moderator, "frida").mayRestrain(moderator)).isFalse();
    assertThat(directory.find(moderator, "frank").mayRestrain(moderator)).isFalse();
    assertThat(directory.find(moderator, "finn").mayRestrain(moderator)).isTrue();
    assertThat(directory.find(moderator, "finn").mayRestrain(agent)).isFalse();
    assertThat(directory.find(moderator, "frank").mayRestrain(administrator)).isTrue();
    restraints().suspend(administrator, "frank", null);

    assertThat(community.get(Actors.class).byName("frank")).isEmpty();
  }

  @Test
  void newMemberGetsRolesAndALinkAndKeepsNamesUnique() {
    service()
        .create(
            Actor.operator(),
            new NewMember("Greta", "Greta", "greta@example.com", Set.of(Role.AGENT)));

    assertThat(newcomers.actor("greta").is(Role.AGENT)).isTrue();
    assertThat(new Letters(community).lastToken("greta@example.com")).hasSize(43);
    assertThatThrownBy(() -> service().create(Actor.operator(), newMember("greta")))
        .hasMessage("name.taken");
    assertThatThrownBy(
            () ->
                service()
                    .create(
                        Actor.operator(),
                        new NewMember("greta2", "G", "greta@example.com", Set.of())))
        .hasMessage("email.taken");
  }

  @Test
  void groupsAreMadeAndFilledByAdministratorsOnly() {
    Actor administrator = newcomers.join("heidi", Role.ADMINISTRATOR);
    newcomers.join("hugo");
    MemberGroupService groups = community.get(MemberGroupService.class);

    long id = groups.createGroup(administrator, "pilots", "Pilot customers");
    groups.addToGroup(administrator, "pilots", "hugo");
    groups.addToGroup(administrator, "pilots", "hugo");
    Actor hugo = newcomers.actor("hugo");
    assertThat(hugo.groups()).containsExactly(id);

    assertThatThrownBy(() -> groups.addToGroup(hugo, "pilots", "hugo"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> groups.removeFromGroup(hugo, "pilots", "hugo"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> groups.createGroup(hugo, "sneaky", "S"))
        .isInstanceOf(NotAllowed.class);
    groups.removeFromGroup(administrator, "pilots", "hugo");
    assertThat(newcomers.actor("hugo").groups()).isEmpty();
    assertThatThrownBy(() -> groups.addToGroup(administrator, "pilot", "hugo"))
        .hasMessage("group.unknown");
  }

  private void demoteAllAdministrators() {
    community
        .standalone()
        .inTransaction(
            () ->
                community
                    .get(EntityManager.class)
                    .createNativeQuery("delete from member_role where role = 'ADMINISTRATOR'")
                    .executeUpdate());
  }

  private static NewMember newMember(String name) {
    return new NewMember(name, name, name + "@new.example", Set.of());
  }

  private static RestraintService restraints() {
    return community.get(RestraintService.class);
  }

  private static MemberService service() {
    return community.get(MemberService.class);
  }
}

package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.setting.Settings;

class SetUpDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Newcomers newcomers = new Newcomers(community);

  @Test
  void firstAdministratorIsMadeOnceByWhoHoldsTheLatestLink() {
    assertThatThrownBy(() -> service().openSetUp(Actor.visitor())).isInstanceOf(NotAllowed.class);
    String former = open();
    String expired = open();
    assertInvalid(former);
    assertInvalid("made-up");
    community.clock().advance(Duration.ofDays(7));
    assertInvalid(expired);
    String token = open();
    assertThatThrownBy(() -> setUp(token, "password123")).isInstanceOf(Invalid.class);

    long id = setUp(token, Newcomers.PASSWORD);

    SignedIn signedIn = newcomers.signIn("ada", Newcomers.PASSWORD);
    assertThat(signedIn.memberId()).isEqualTo(id);
    assertThat(newcomers.actor("ada").is(Role.ADMINISTRATOR)).isTrue();
    assertThat(community.get(Settings.class).communityName()).isEqualTo("Heron Fans");
    assertThat(community.get(Settings.class).find(Settings.FOUNDED))
        .contains(community.clock().instant().toString());
    assertThatThrownBy(() -> setUp(token, Newcomers.PASSWORD))
        .isInstanceOf(Conflict.class)
        .hasMessage("setup.done");
    assertThatThrownBy(this::open).isInstanceOf(Conflict.class);
  }

  private void assertInvalid(String token) {
    assertThatThrownBy(() -> setUp(token, Newcomers.PASSWORD))
        .isInstanceOf(NotFound.class)
        .hasMessage("token.invalid");
  }

  private String open() {
    String path = service().openSetUp(Actor.operator());
    assertThat(path).startsWith("/setup?token=");
    return path.substring("/setup?token=".length());
  }

  private static long setUp(String token, String password) {
    return service()
        .setUp(
            Actor.visitor(),
            token,
            new SetUp("Heron  Fans", "Ada", "Ada", "ada@example.com", password));
  }

  private static SetUpService service() {
    return community.get(SetUpService.class);
  }
}

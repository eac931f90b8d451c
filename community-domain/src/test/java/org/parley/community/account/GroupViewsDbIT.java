package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.space.SpaceView;

class GroupViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;

  @BeforeAll
  static void fillGroups() {
    samples = new Samples(community);
    samples.anna();
    samples.petra();
    MemberGroupService groups = community.get(MemberGroupService.class);
    groups.createGroup(Actor.operator(), "testers", "beta testers");
    for (String name : List.of("zoe", "bo.berg", "mia")) {
      samples.actor(name);
      groups.addToGroup(Actor.operator(), "testers", name);
    }
  }

  @Test
  void groupsAreListedByTitleWithTheirMembersCountedAndWhatTheyOpen() {
    List<GroupListing> groups = views().list(samples.administrator());

    assertThat(groups).extracting(GroupListing::title).containsExactly("beta testers", "Pilots");
    assertThat(groups).extracting(GroupListing::memberCount).containsExactly(3L, 1L);
    assertThat(groups.get(0).opens()).isEmpty();
    assertThat(groups.get(1).opens())
        .containsExactly(new SpaceView.Label("pilots", "Space pilots", "teal"));
  }

  @Test
  void oneGroupIsFoundByItsName() {
    assertThat(views().find(samples.administrator(), "testers").title()).isEqualTo("beta testers");
    assertThatThrownBy(() -> views().find(samples.administrator(), "tester"))
        .isInstanceOf(NotFound.class)
        .hasMessage("group.unknown");
  }

  @Test
  void membersOfAGroupComePageByPage() {
    Page<MemberSuggestion> first = views().members(samples.administrator(), "testers", null, 2);
    Page<MemberSuggestion> second =
        views().members(samples.administrator(), "testers", first.next(), 2);

    assertThat(first.items()).extracting(MemberSuggestion::name).containsExactly("bo.berg", "mia");
    assertThat(second.items()).containsExactly(new MemberSuggestion("zoe", "Zoe"));
    assertThat(second.next()).isNull();
  }

  @Test
  void groupsOfAMemberAreTheirs() {
    assertThat(views().of(samples.administrator(), "petra"))
        .extracting(GroupListing::name)
        .containsExactly("pilots");
    assertThat(views().of(samples.administrator(), "anna")).isEmpty();
  }

  @Test
  void nobodyButAdministratorsSeesGroups() {
    for (Actor actor :
        new Actor[] {
          Actor.visitor(), samples.anna(), samples.petra(), samples.agent(), samples.moderator()
        }) {
      assertThatThrownBy(() -> views().list(actor)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views().find(actor, "pilots")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views().of(actor, "petra")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views().members(actor, "pilots", null, 10))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private static GroupViews views() {
    return community.get(GroupViews.class);
  }
}

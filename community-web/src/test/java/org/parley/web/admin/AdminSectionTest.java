package org.parley.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

class AdminSectionTest {

  @Test
  void everySectionIsOpenToAdministrators() {
    assertThat(openTo(Role.ADMINISTRATOR)).containsExactly(AdminSection.values());
  }

  @Test
  void moderatorsLookAfterTagsAndMembersOnly() {
    assertThat(openTo(Role.MODERATOR)).containsExactly(AdminSection.TAGS, AdminSection.MEMBERS);
  }

  @Test
  void otherStaffLooksAfterTagsOnly() {
    assertThat(openTo(Role.AGENT)).containsExactly(AdminSection.TAGS);
    assertThat(openTo(Role.PRODUCT)).containsExactly(AdminSection.TAGS);
  }

  @Test
  void nothingIsOpenToCustomersAndVisitors() {
    assertThat(openTo(Role.MEMBER)).isEmpty();
    assertThat(AdminSection.anyOpenTo(Actor.visitor())).isFalse();
    assertThat(AdminSection.anyOpenTo(member(Role.MEMBER))).isFalse();
    assertThat(AdminSection.anyOpenTo(member(Role.AGENT))).isTrue();
  }

  @Test
  void sectionHoldsItsAddressAndWhatIsUnderIt() {
    assertThat(AdminSection.of("/admin/spaces/new")).contains(AdminSection.SPACES);
    assertThat(AdminSection.of("/admin/members")).contains(AdminSection.MEMBERS);
    assertThat(AdminSection.of("/admin/membership")).isEmpty();
    assertThat(AdminSection.of("/admin")).isEmpty();
  }

  private static List<AdminSection> openTo(Role role) {
    return Arrays.stream(AdminSection.values())
        .filter(section -> section.isOpenTo(member(role)))
        .toList();
  }

  private static Actor member(Role role) {
    return new Actor(1L, "somebody", EnumSet.of(Role.MEMBER, role), Set.of());
  }
}

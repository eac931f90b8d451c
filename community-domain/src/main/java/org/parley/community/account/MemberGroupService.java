package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.MemberGroup;
import org.parley.community.member.MemberGroups;
import org.parley.community.member.MemberName;
import org.parley.community.member.Members;
import org.parley.community.problem.Invalid;

/** Administrators say who belongs together. */
@ApplicationScoped
@Transactional
public class MemberGroupService {

  @Inject MemberGroups groups;
  @Inject Members members;

  /**
   * @param name of the same shape as a member's name
   * @return the new group's id
   * @throws Invalid {@code name.taken}
   */
  public long createGroup(Actor actor, String name, String title) {
    AccountPolicy.requireAdministrator(actor);
    MemberGroup group = new MemberGroup(MemberName.of(name), title);
    groups.add(group);
    return group.id();
  }

  /** Adds a member; one who belongs to the group already stays. */
  public void addToGroup(Actor actor, String groupName, String memberName) {
    AccountPolicy.requireAdministrator(actor);
    groups.join(groups.require(groupName), members.require(memberName));
  }

  public void removeFromGroup(Actor actor, String groupName, String memberName) {
    AccountPolicy.requireAdministrator(actor);
    groups.leave(groups.require(groupName), members.require(memberName));
  }
}

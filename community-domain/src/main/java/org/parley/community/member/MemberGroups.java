package org.parley.community.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** All groups, and who belongs to them. */
@ApplicationScoped
public class MemberGroups {

  @Inject EntityManager em;

  /**
   * @throws Invalid {@code name.taken}
   */
  public void add(MemberGroup group) {
    if (byName(group.name()).isPresent()) {
      throw new Invalid("name", "name.taken");
    }
    em.persist(group);
  }

  /**
   * @throws NotFound {@code group.unknown}
   */
  public MemberGroup require(String name) {
    return byName(name).orElseThrow(() -> new NotFound("group.unknown", name));
  }

  public void join(MemberGroup group, Member member) {
    em.flush();
    em.createNativeQuery(
            """
            insert into member_group_member (group_id, member_id) values (?, ?)
            on conflict do nothing""")
        .setParameter(1, group.id())
        .setParameter(2, member.id())
        .executeUpdate();
  }

  public void leave(MemberGroup group, Member member) {
    em.createNativeQuery("delete from member_group_member where group_id = ? and member_id = ?")
        .setParameter(1, group.id())
        .setParameter(2, member.id())
        .executeUpdate();
  }

  private Optional<MemberGroup> byName(String name) {
    return em.createQuery("select g from MemberGroup g where g.name = :name", MemberGroup.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}

package org.parley.community.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.community.space.SpaceService;
import org.parley.community.tag.TagService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

/**
 * A small community for database tests: four spaces, one of each access ({@code open, members,
 * pilots, billing}), the tags {@code battery} and {@code app}, the group {@code pilots}, and people
 * with names.
 */
public final class Samples {

  private final CommunityExtension community;
  private final Jdbi jdbi;
  private long group;

  public Samples(CommunityExtension community) {
    this.community = community;
    this.jdbi = Jdbi.create(community.dataSource());
    build();
  }

  private void build() {
    group =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into member_group (id, name, title)
                        values (nextval('member_group_seq') + 1000000, 'pilots', 'Pilots')
                        returning id""")
                    .mapTo(Long.class)
                    .one());
    Actor admin = actor("ada.admin", Role.ADMINISTRATOR);
    SpaceService spaces = community.get(SpaceService.class);
    spaces.create(admin, space("open", SpaceAccess.OPEN, 1));
    spaces.create(admin, space("members", SpaceAccess.MEMBERS, 2));
    spaces.create(admin, space("pilots", SpaceAccess.GROUP, 3));
    spaces.create(admin, space("billing", SpaceAccess.OWN, 4));
    TagService tags = community.get(TagService.class);
    tags.create(admin, "battery", "Everything that stores.");
    tags.create(admin, "app", "The app.");
  }

  private static SpaceForm space(String slug, SpaceAccess access, int position) {
    String group = access == SpaceAccess.GROUP ? "pilots" : null;
    return new SpaceForm(slug, "Space " + slug, "About " + slug, "teal", position, access, group);
  }

  /** A customer. */
  public Actor anna() {
    return actor("anna");
  }

  /** Another customer. */
  public Actor ben() {
    return actor("ben");
  }

  /** A customer who belongs to the pilots. */
  public Actor petra() {
    Actor petra = actor("petra");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into member_group_member values (?, ?) on conflict do nothing",
                group,
                petra.id()));
    return new Actor(petra.id(), petra.name(), petra.roles(), Set.of(group));
  }

  public Actor moderator() {
    return actor("mona.moderator", Role.MODERATOR);
  }

  public Actor agent() {
    return actor("alex.agent", Role.AGENT);
  }

  public Actor administrator() {
    return actor("ada.admin", Role.ADMINISTRATOR);
  }

  /** A member of the given name and roles, made when there is none yet. */
  public Actor actor(String name, Role... roles) {
    long id =
        jdbi.withHandle(
            handle -> {
              // two threads of a test may ask for the same new member: any unique column may clash
              handle
                  .createUpdate(
                      """
                      insert into member (id, name, display_name, email, email_confirmed_at,
                                          joined_at)
                      values (nextval('member_seq') + 1000000, :name, initcap(:name),
                              :name || '@example.org', now(), now())
                      on conflict do nothing""")
                  .bind("name", name)
                  .execute();
              return handle
                  .createQuery("select id from member where name = :name")
                  .bind("name", name)
                  .mapTo(Long.class)
                  .one();
            });
    Set<Role> all = new HashSet<>(List.of(roles));
    for (Role role : roles) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into member_role values (?, ?) on conflict do nothing", id, role.name()));
    }
    all.add(Role.MEMBER);
    return new Actor(id, name, all, Set.of());
  }

  /** The same member with reputation enough to vote down. */
  public static Actor seasoned(Actor member) {
    return new Actor(
        member.id(), member.name(), member.roles(), member.groups(), member.trust(), 15);
  }

  /** The same member with the trust of many years, who may report as often as a test needs. */
  public static Actor trusted(Actor member) {
    return new Actor(
        member.id(),
        member.name(),
        member.roles(),
        member.groups(),
        TrustLevel.LEADER,
        member.reputation());
  }

  /** A question in the open space. */
  public PostRef question(Actor author) {
    return thread(author, "open", "Why does my battery stop at 80 percent?");
  }

  public PostRef thread(Actor author, String space, String title) {
    return community
        .get(ThreadService.class)
        .start(
            author,
            new NewThread(
                ThreadType.QUESTION,
                space,
                title,
                "It charges to **80 %** and then rests.",
                List.of("battery"),
                null));
  }

  public PostRef answer(Actor author, PostRef thread) {
    return community
        .get(AnswerService.class)
        .answer(author, thread.threadId(), "Look at the *charge limit* in the app.", null);
  }
}

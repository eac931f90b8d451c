package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceView;

/** Groups, for administrators alone: who else belongs to a group is nobody's business. */
@ApplicationScoped
public class GroupViews {

  private static final String GROUPS =
      """
      select g.id, g.name, g.title,
             (select count(*) from member_group_member m where m.group_id = g.id) as members
      from member_group g\s""";

  private static final String SPACES =
      "select group_id, slug, name, color from space where group_id is not null order by position, id";

  private static final String MEMBERS =
      """
      select m.name, m.display_name
      from member m join member_group_member gm on gm.member_id = m.id
      join member_group g on g.id = gm.group_id
      where g.name = :group and m.name > :after
      order by m.name limit :limit
      """;

  private record Opened(long groupId, SpaceView.Label space) {}

  @Inject Jdbi jdbi;

  /** All groups by title: two queries. */
  public List<GroupListing> list(Actor actor) {
    return find(actor, "order by lower(g.title), g.id", Map.of());
  }

  /**
   * One group.
   *
   * @throws NotFound {@code group.unknown}
   */
  public GroupListing find(Actor actor, String name) {
    return find(actor, "where g.name = :name", Map.of("name", name)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("group.unknown", name));
  }

  /** The groups that a member belongs to, by title: two queries. */
  public List<GroupListing> of(Actor actor, String memberName) {
    return find(
        actor,
        """
        where g.id in (select gm.group_id from member_group_member gm
                       join member m on m.id = gm.member_id where m.name = :member)
        order by lower(g.title), g.id""",
        Map.of("member", memberName));
  }

  /** Who belongs to a group, by name. */
  public Page<MemberSuggestion> members(Actor actor, String group, String after, int limit) {
    AccountPolicy.requireAdministrator(actor);
    Cursor cursor = Cursor.decode(after);
    List<MemberSuggestion> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(MEMBERS)
                    .bind("group", group)
                    .bind("after", cursor == null ? "" : cursor.key())
                    .bind("limit", limit + 1)
                    .map(
                        (row, context) ->
                            new MemberSuggestion(
                                row.getString("name"), row.getString("display_name")))
                    .list());
    return Page.of(rows, limit, row -> Cursor.of(row.name(), 0));
  }

  private List<GroupListing> find(Actor actor, String which, Map<String, ?> values) {
    AccountPolicy.requireAdministrator(actor);
    return jdbi.withHandle(
        handle -> {
          Map<Long, List<SpaceView.Label>> opened = opened(handle);
          return handle
              .createQuery(GROUPS + which)
              .bindMap(values)
              .map(
                  (row, context) ->
                      new GroupListing(
                          row.getLong("id"),
                          row.getString("name"),
                          row.getString("title"),
                          row.getLong("members"),
                          opened.getOrDefault(row.getLong("id"), List.of())))
              .list();
        });
  }

  private static Map<Long, List<SpaceView.Label>> opened(Handle handle) {
    return handle
        .createQuery(SPACES)
        .map(
            (row, context) ->
                new Opened(
                    row.getLong("group_id"),
                    new SpaceView.Label(
                        row.getString("slug"), row.getString("name"), row.getString("color"))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Opened::groupId, Collectors.mapping(Opened::space, Collectors.toList())));
  }
}

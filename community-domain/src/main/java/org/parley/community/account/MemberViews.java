package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Members as others see them: two queries for a profile, one for suggestions. */
@ApplicationScoped
public class MemberViews {

  private static final String PROFILE =
      """
      select m.*,
        array(select role from member_role r where r.member_id = m.id) as roles,
        (select count(*) from thread t
         where t.author_id = m.id and t.type = 'QUESTION' and %1$s) as questions,
        (select count(*) from post p join thread t on t.id = p.thread_id
         where p.author_id = m.id and p.kind = 'ANSWER' and %2$s) as answers,
        (select count(*) from post p join thread t on t.id = p.thread_id
         where p.author_id = m.id and t.accepted_post_id = p.id and %2$s) as accepted_answers
      from member m where m.name = :name
      """
          .formatted(Visibility.THREADS, Visibility.POSTS);

  private static final String SUGGEST =
      """
      select name, display_name from member
      where suspended_at is null
        and (name like :start or display_name ilike :start or display_name ilike :word)
      order by name like :start desc, length(name), name limit :limit
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound {@code member.unknown}
   */
  public MemberProfile profile(String name, Actor actor) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(PROFILE))
                    .bind("name", name.toLowerCase(Locale.ROOT))
                    .map((row, context) -> profile(row))
                    .findOne())
        .orElseThrow(() -> new NotFound("member.unknown"));
  }

  /** Members who may be meant by what was typed after an {@code @}, best first. */
  public List<MemberSuggestion> suggest(String prefix, int limit) {
    String start = literally(prefix.strip().toLowerCase(Locale.ROOT)) + "%";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SUGGEST)
                .bind("start", start)
                .bind("word", "% " + start)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new MemberSuggestion(row.getString("name"), row.getString("display_name")))
                .list());
  }

  private static MemberProfile profile(ResultSet row) throws SQLException {
    return new MemberProfile(
        row.getLong("id"),
        row.getString("name"),
        row.getString("display_name"),
        row.getString("about"),
        row.getString("about_html"),
        row.getString("location"),
        row.getString("website"),
        roles(row),
        row.getTimestamp("suspended_at") != null,
        row.getTimestamp("joined_at").toInstant(),
        row.getLong("questions"),
        row.getLong("answers"),
        row.getLong("accepted_answers"),
        row.getInt("reputation"),
        TrustLevel.of(row.getInt("trust_level")));
  }

  static Set<Role> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text with nothing in it that LIKE takes for a wildcard. */
  static String literally(String text) {
    return text.replaceAll("([\\\\%_])", "\\\\$1");
  }
}

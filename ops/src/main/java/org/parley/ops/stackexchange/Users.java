package org.parley.ops.stackexchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ops.ingest.Byline;
import org.parley.ops.ingest.ExternalIds;

/** The members that the users of some rows have become. */
final class Users {

  private static final String NOBODY = "Deleted user";
  private static final List<String> ATTRIBUTES =
      List.of("OwnerUserId", "LastEditorUserId", "UserId");

  private final Site site;
  private final Map<String, Long> members;

  private Users(Site site, Map<String, Long> members) {
    this.site = site;
    this.members = members;
  }

  /** Looks up all whom the rows name, in one query. */
  static Users of(Site site, ExternalIds members, Stream<DumpRow> rows) {
    Collection<String> named =
        rows.flatMap(row -> ATTRIBUTES.stream().map(row::number))
            .filter(id -> id != null)
            .distinct()
            .map(site::user)
            .toList();
    return new Users(site, members.find(named));
  }

  /** The member's id, null for a user who is gone. */
  Long member(Long userId) {
    return userId == null ? null : members.get(site.user(userId));
  }

  Byline author(DumpRow post) {
    return byline(post, "OwnerUserId", "OwnerDisplayName");
  }

  /** Who wrote a comment or made an edit. */
  Byline user(DumpRow row) {
    return byline(row, "UserId", "UserDisplayName");
  }

  private Byline byline(DumpRow row, String idAttribute, String nameAttribute) {
    Long member = member(row.number(idAttribute));
    if (member != null) {
      return Byline.of(member);
    }
    String name = Profiles.line(row.text(nameAttribute, ""), Profiles.LONGEST_NAME);
    return Byline.gone(name.isEmpty() ? NOBODY : name);
  }
}

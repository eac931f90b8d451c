package org.parley.moderation.routing;

import java.util.List;
import org.parley.community.member.Author;

/**
 * A team and who belongs to it.
 *
 * @param version goes back with another name
 * @param waiting how many follow-ups stand in its queue
 * @param members by their names
 */
public record TeamView(long id, long version, String name, int waiting, List<Author> members) {

  public TeamView {
    members = List.copyOf(members);
  }

  TeamView with(List<Author> belonging) {
    return new TeamView(id, version, name, waiting, belonging);
  }
}

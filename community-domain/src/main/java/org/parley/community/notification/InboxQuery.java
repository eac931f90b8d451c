package org.parley.community.notification;

import java.util.stream.Stream;
import org.parley.community.notification.NotificationKind.Group;
import org.parley.community.problem.Invalid;

/**
 * Which part of an inbox is asked for.
 *
 * @param group kinds that are wanted, null for all
 * @param after the cursor of the page before, null for the first page
 */
public record InboxQuery(boolean unreadOnly, Group group, String after, int limit) {

  public static final int PAGE = 25;

  /**
   * From the words of an address.
   *
   * @throws Invalid when the group is none
   */
  public static InboxQuery of(boolean unreadOnly, String group, String after) {
    Group wanted =
        group == null || group.isEmpty()
            ? null
            : Group.ofWord(group).orElseThrow(() -> new Invalid("group", "notification.group"));
    return new InboxQuery(unreadOnly, wanted, after, PAGE);
  }

  String[] kinds() {
    return Stream.of(NotificationKind.values())
        .filter(kind -> group == null || kind.group() == group)
        .map(Enum::name)
        .toArray(String[]::new);
  }
}

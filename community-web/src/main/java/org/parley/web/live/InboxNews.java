package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.parley.community.notification.InboxViews;

/** Tells members on all their open pages how much in their inbox is unread. */
@ApplicationScoped
public class InboxNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject InboxViews inboxes;
  @Inject Tellings tellings;

  /** These members' inboxes are different now. */
  void tell(Set<Long> members) {
    List<Channel> theirs =
        channels.those(
            channel ->
                !channel.reader().isVisitor() && members.contains(channel.reader().memberId()));
    if (!theirs.isEmpty()) {
      audience.tell(
          theirs,
          members,
          (eyes, pages) -> {
            String text = tellings.inbox(inboxes.unread(eyes.actor()));
            pages.forEach(page -> page.send(text));
          });
    }
  }

  /** What a page that has just connected may show wrongly. */
  void catchUp(Channel channel) {
    if (!channel.reader().isVisitor()) {
      audience.tell(
          List.of(channel),
          Set.of(),
          (eyes, pages) -> channel.send(tellings.inbox(inboxes.unread(eyes.actor()))));
    }
  }
}

package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Tells members what their saved searches have found: a notification for each post, which decides
 * whether it shows, and one entry of the inbox and one mail for all of a search. The search says by
 * which ways; what the member has chosen for all saved searches is the most that happens.
 */
@ApplicationScoped
public class SearchNews {

  /** A search whose words cannot be read any more. */
  private static final String BROKEN = "BROKEN";

  @Inject Clock clock;
  @Inject Recipients recipients;
  @Inject Notifications notifications;
  @Inject Herald herald;

  /** Where a member is told of one search. */
  static Spot spot(long searchId, String name) {
    return new Spot(name, path(searchId), null);
  }

  /** The page that opens what the search finds. */
  public static String path(long searchId) {
    return "/searches/" + searchId;
  }

  /** Tells of one post, once, if its member may be told of it at this moment. */
  public void tell(SearchFinding found) {
    News news =
        new News(
            NotificationKind.SAVED_SEARCH,
            "search:" + found.searchId() + ":" + found.postId(),
            found.threadId(),
            found.postId(),
            found.authorId(),
            null,
            "",
            clock.instant(),
            found.spot());
    herald.deliver(
        recipients.of(news, Set.of(found.memberId())).stream()
            .map(recipient -> telling(news, recipient, found))
            .toList());
  }

  private static Telling telling(News news, Recipient recipient, SearchFinding found) {
    Choice most = recipient.choice(news.kind());
    Choice choice =
        new Choice(news.kind(), found.inbox() && most.inbox(), found.mail().atMost(most.mail()));
    return new Telling(found.memberId(), news, choice, recipient.mailing().mailDueAt(news.at()));
  }

  /** Tells a member that a search of theirs finds nothing any more, for nobody can read it. */
  public void tellBroken(long memberId, long searchId, String name) {
    News news =
        News.of(
            NotificationKind.SAVED_SEARCH,
            "search-broken:" + searchId + ":" + clock.instant(),
            new Spot(name, "/searches", null),
            null,
            null,
            BROKEN,
            clock.instant());
    herald.tell(news, List.of(memberId));
  }

  /** What was told, and not read or mailed yet, carries the search's new name. */
  public void rename(long memberId, long searchId, String name) {
    notifications.retitle(memberId, path(searchId), name);
  }

  /** The search is gone: nothing of it is shown or mailed any more. */
  public void forget(long memberId, long searchId) {
    notifications.withdrawPage(memberId, path(searchId));
  }

  /** The member wants to hear no more of it: what waits to be mailed is not mailed. */
  public void hush(long memberId, long searchId) {
    notifications.hushPage(memberId, path(searchId));
  }
}

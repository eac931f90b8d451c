package org.parley.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxViews;
import org.parley.community.notification.NotificationKind;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code inbox.xhtml}: what a member was told. Its forms are {@link InboxForm}'s. */
@Named
@RequestScoped
public class InboxPage {

  @Inject CurrentActor currentActor;
  @Inject InboxViews inbox;
  @Inject InboxForm form;
  @Inject Visit visit;

  private String show;
  private String kinds;
  private String after;
  private Page<InboxEntry> entries = new Page<>(List.of(), null);

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!form.act(visit)) {
      entries = inbox.list(currentActor.actor(), InboxQuery.of(isUnreadOnly(), kinds, after));
    }
  }

  public List<InboxEntry> getEntries() {
    return entries.items();
  }

  public boolean isUnreadOnly() {
    return "unread".equals(show);
  }

  /** Whether any entry that is shown is unread. */
  public boolean isAnyUnread() {
    return entries.items().stream().anyMatch(InboxEntry::isUnread);
  }

  /** The newest notification shown: marking all read reaches no further. */
  public long getNewest() {
    return entries.isEmpty() ? 0 : entries.items().get(0).id();
  }

  /** The words of the groups of kinds. */
  public List<String> getGroups() {
    return Stream.of(NotificationKind.Group.values()).map(NotificationKind.Group::word).toList();
  }

  /** The address of the list of a group, read or not as now; empty for all kinds. */
  public String grouped(String group) {
    return address(isUnreadOnly(), group);
  }

  public String getAllAddress() {
    return address(false, kinds);
  }

  public String getUnreadAddress() {
    return address(true, kinds);
  }

  /** The address of this page: where its forms go. */
  public String getAddress() {
    Pager pager = getPager();
    return pager.isLater() ? new Pager(pager.first(), null, after).getOlder() : pager.first();
  }

  private static String address(boolean unread, String group) {
    String kinds = group == null || group.isEmpty() ? "" : "kinds=" + group;
    String query = (unread ? "show=unread" + (kinds.isEmpty() ? "" : "&") : "") + kinds;
    return "/notifications" + (query.isEmpty() ? "" : "?" + query);
  }

  public Pager getPager() {
    return new Pager(address(isUnreadOnly(), kinds), after, entries.next());
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getKinds() {
    return kinds;
  }

  public void setKinds(String kinds) {
    this.kinds = kinds;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

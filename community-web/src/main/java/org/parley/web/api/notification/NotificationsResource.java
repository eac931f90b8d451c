package org.parley.web.api.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxService;
import org.parley.community.notification.InboxViews;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** The member's own inbox. */
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NotificationsResource {

  @Inject CurrentActor current;
  @Inject InboxViews inbox;
  @Inject InboxService service;
  @Inject Place place;

  @GET
  public PageJson<NotificationJson> list(
      @QueryParam("show") String show,
      @QueryParam("group") String group,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    InboxQuery usual = InboxQuery.of("unread".equals(show), group, after);
    InboxQuery query =
        new InboxQuery(
            usual.unreadOnly(), usual.group(), after, Limit.read(limit, InboxQuery.PAGE));
    return PageJson.of(
        inbox.list(current.actor(), query), entry -> NotificationJson.of(entry, place));
  }

  @GET
  @Path("unread")
  public UnreadJson unread() {
    service.requireInbox(current.actor());
    return count();
  }

  @PUT
  @Path("read")
  @Consumes(MediaType.APPLICATION_JSON)
  public UnreadJson readAll(ReadUntilJson what) {
    if (what.until() == null) {
      service.markAllRead(current.actor());
    } else {
      service.markReadUntil(current.actor(), what.until());
    }
    return count();
  }

  @PUT
  @Path("{id}/read")
  public UnreadJson read(@PathParam("id") long id) {
    service.markEntryRead(current.actor(), id);
    return count();
  }

  @DELETE
  @Path("{id}/read")
  public UnreadJson unread(@PathParam("id") long id) {
    service.markUnread(current.actor(), id);
    return count();
  }

  private UnreadJson count() {
    return new UnreadJson(inbox.unread(current.actor()));
  }
}

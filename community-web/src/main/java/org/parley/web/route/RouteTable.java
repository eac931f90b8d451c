package org.parley.web.route;

import java.util.List;
import java.util.Optional;

/** Every address of a page. The first that fits counts. */
final class RouteTable {

  static final List<Route> ROUTES =
      List.of(
          new Route("/", "home"),
          new Route("/t/{id}", "thread"),
          new Route("/t/{id}/{slug}", "thread"),
          new Route("/t/{id}/live/posts", "live-posts"),
          new Route("/t/{thread}/{slug}/history/{id}", "history"),
          new Route("/p/{id}", "post"),
          new Route("/p/{id}/edit", "edit"),
          new Route("/p/{id}/history", "history"),
          new Route("/p/{id}/flag", "flag"),
          new Route("/ask", "ask"),
          new Route("/drafts", "drafts"),
          new Route("/search", "search"),
          new Route("/spaces", "spaces"),
          new Route("/s/{slug}", "space"),
          new Route("/tags", "tags"),
          new Route("/tags/{name}", "tag"),
          new Route("/m/{name}", "member"),
          new Route("/sign-in", "sign-in"),
          new Route("/register", "register"),
          new Route("/check-mail", "check-mail"),
          new Route("/confirm", "confirm"),
          new Route("/forgot", "forgot"),
          new Route("/reset", "reset"),
          new Route("/setup", "setup"),
          new Route("/unsubscribe", "unsubscribe"),
          new Route("/settings", "settings"),
          new Route("/settings/notifications", "notification-settings"),
          new Route("/settings/password", "password"),
          new Route("/settings/tokens", "tokens"),
          new Route("/notifications", "inbox"),
          new Route("/following", "following"),
          new Route("/follow", "follow"),
          new Route("/attachments", "attachments"),
          new Route("/moderation", "moderation"),
          new Route("/moderation/log", "moderation-log"),
          new Route("/moderation/bulk", "bulk-list"),
          new Route("/moderation/bulk/new", "bulk-new"),
          new Route("/moderation/bulk/{id}", "bulk"),
          new Route("/threads/{id}/close", "thread-close"),
          new Route("/threads/{id}/pin", "thread-pin"),
          new Route("/threads/{id}/move", "thread-move"),
          new Route("/threads/{id}/split", "thread-split"),
          new Route("/threads/{id}/merge", "thread-merge"),
          new Route("/admin", "admin"),
          new Route("/admin/spaces", "admin-spaces"),
          new Route("/admin/spaces/new", "admin-space"),
          new Route("/admin/spaces/{space}", "admin-space"),
          new Route("/admin/tags", "admin-tags"),
          new Route("/admin/tags/{tag}", "admin-tag"),
          new Route("/admin/members", "admin-members"),
          new Route("/admin/members/{name}", "admin-member"),
          new Route("/admin/groups", "admin-groups"),
          new Route("/admin/groups/{name}", "admin-group"),
          new Route("/admin/mail", "admin-mail"),
          new Route("/admin/webhooks", "admin-webhooks"),
          new Route("/admin/webhooks/{id}", "admin-webhook"),
          new Route("/admin/webhooks/{webhook}/deliveries/{id}", "admin-delivery"),
          new Route("/admin/system", "admin-system"));

  private RouteTable() {}

  /** Where to forward a request for this path. */
  static Optional<String> forward(String path) {
    return ROUTES.stream().flatMap(route -> route.forward(path).stream()).findFirst();
  }
}

package org.parley.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.bulk.BulkView;
import org.parley.community.bulk.BulkViews;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Reply;

/** Reads bulk actions the way the API shows them. */
@ApplicationScoped
public class BulkPages {

  static final int ACTIONS = 25;

  @Inject BulkViews views;
  @Inject Place place;

  PageJson<BulkActionJson> list(Actor actor, String after, int limit) {
    return PageJson.of(views.list(actor, after, limit), view -> BulkActionJson.of(view, null));
  }

  BulkActionJson find(Actor actor, long id) {
    BulkView view = views.find(actor, id);
    return BulkActionJson.of(
        view, views.trouble(actor, view).stream().map(BulkTroubleJson::of).toList());
  }

  Reply created(Actor actor, long id) {
    return Reply.created(place.link("/api/v1/bulk-actions/" + id), find(actor, id));
  }
}

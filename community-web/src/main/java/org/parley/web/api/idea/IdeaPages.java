package org.parley.web.api.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.idea.IdeaRow;
import org.parley.community.idea.IdeaViews;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.request.Reply;

/** Reads ideas the way the API shows them. */
@ApplicationScoped
public class IdeaPages {

  @Inject IdeaViews ideas;
  @Inject Place place;

  IdeaSummaryJson summary(IdeaRow row) {
    return IdeaSummaryJson.of(row, place);
  }

  IdeaJson find(Actor actor, long threadId) {
    return IdeaJson.of(ideas.find(actor, threadId), place);
  }

  Reply created(Actor actor, long threadId) {
    return Reply.created(place.link("/api/v1/ideas/" + threadId), find(actor, threadId));
  }
}

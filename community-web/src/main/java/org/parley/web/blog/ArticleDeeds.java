package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.blog.ArticleDraftService;
import org.parley.community.blog.ArticleText;
import org.parley.community.blog.PublishingService;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;

/** What authors do with an article before it is out. */
@RequestScoped
public class ArticleDeeds {

  @Inject ArticleDraftService drafts;
  @Inject PublishingService publishing;
  @Inject PublishMoment moment;

  long begin(Actor actor, String blog, ArticleText text, String key) {
    return drafts.begin(actor, blog, text, key);
  }

  long change(Actor actor, long draftId, ArticleText text, long version) {
    return drafts.change(actor, draftId, text, version);
  }

  long publish(Actor actor, long draftId, long version) {
    return publishing.publish(actor, draftId, version);
  }

  void schedule(Actor actor, long draftId, long version) {
    publishing.schedule(
        actor, draftId, new PublishingService.Moment(moment.read(), moment.getZone(), version));
  }

  void cancel(Actor actor, Long draftId) {
    publishing.cancel(actor, known(draftId));
  }

  void discard(Actor actor, Long draftId) {
    drafts.discard(actor, known(draftId));
  }

  private static long known(Long draftId) {
    if (draftId == null) {
      throw new Invalid("do", "form.incomplete");
    }
    return draftId;
  }
}

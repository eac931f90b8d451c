package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.blog.ArticleDraftViews;
import org.parley.community.blog.ArticleText;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;
import org.parley.web.thread.WritingForm;

/**
 * What was sent from an article's page. What was typed is kept first, whatever else is asked for:
 * an article that cannot be published yet is a draft at least.
 */
@Named
@RequestScoped
public class ArticleForm {

  @Inject TidyForm form;
  @Inject WritingForm writing;
  @Inject ArticleDeeds deeds;
  @Inject ArticleDraftViews drafts;
  @Inject Visit visit;

  private Long draftId;
  private Long version;

  /** Whether the reader is signed in; else what they typed waits until they are. */
  boolean signIn() {
    if (visit.isSending()) {
      writing.keepUnlessSignedIn();
    }
    return form.signIn();
  }

  /** Leads to an article that is out already. */
  boolean isPublished(long id) {
    Long thread = drafts.publishedThread(form.actor(), id);
    if (thread != null) {
      visit.goTo("/t/" + thread);
    }
    return thread != null;
  }

  /** Does what was asked for; true when the request leads on. */
  boolean send(Long id, String blog) {
    draftId = id;
    return form.send(() -> perform(blog));
  }

  private String perform(String blog) {
    switch (form.of("do")) {
      case "cancel" -> {
        deeds.cancel(form.actor(), draftId);
        return Done.at(address(), "article-cancelled");
      }
      case "discard" -> {
        deeds.discard(form.actor(), draftId);
        return Done.at("/blogs/drafts", "article-discarded");
      }
      default -> save(blog);
    }
    return switch (form.of("do")) {
      case "save" -> Done.at(address(), "article-saved");
      case "preview" -> address() + "/preview";
      case "publish" -> "/t/" + deeds.publish(form.actor(), draftId, version);
      case "schedule" -> {
        deeds.schedule(form.actor(), draftId, version);
        yield Done.at("/blogs/drafts", "article-scheduled");
      }
      default -> throw new Invalid("do", "form.incomplete");
    };
  }

  private void save(String blog) {
    ArticleText text =
        new ArticleText(
            writing.of("title"),
            writing.of("body"),
            writing.getTagNames(),
            writing.of("space"),
            form.of("comments").equals("on"));
    if (draftId == null) {
      draftId = deeds.begin(form.actor(), blog, text, writing.getKey());
      version = drafts.find(form.actor(), draftId).version();
      return;
    }
    try {
      version = deeds.change(form.actor(), draftId, text, sentVersion());
    } catch (Conflict conflict) {
      // sent once more it takes the place of the other text, which is kept
      version = drafts.find(form.actor(), draftId).version();
      throw conflict;
    }
  }

  private long sentVersion() {
    try {
      return Long.parseLong(writing.of("version"));
    } catch (NumberFormatException e) {
      throw new Invalid("version", "form.incomplete");
    }
  }

  private String address() {
    return "/blogs/drafts/" + draftId;
  }

  Long draftId() {
    return draftId;
  }

  /** The value of a field: what was typed, or what is kept. */
  public String of(String field, ArticleDraftView kept) {
    // what was typed before a sign-in comes back with the key of its form
    if (visit.isSending() || kept == null || !writing.of("key").isBlank()) {
      return writing.of(field);
    }
    return switch (field) {
      case "title" -> kept.title();
      case "body" -> kept.body();
      case "tags" -> String.join(" ", kept.tags());
      case "space" -> kept.space() == null ? "" : kept.space();
      default -> "";
    };
  }

  public boolean hasComments(ArticleDraftView kept) {
    if (visit.isSending()) {
      return form.of("comments").equals("on");
    }
    return kept == null || kept.comments();
  }

  /** The version that is being changed. */
  public String version(ArticleDraftView kept) {
    return version != null
        ? version.toString()
        : kept == null ? "" : String.valueOf(kept.version());
  }
}

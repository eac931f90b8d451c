package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.blog.BlogService;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;

/** The form that opens a member's own blog. */
@Named
@RequestScoped
public class OwnBlogForm {

  @Inject TidyForm form;
  @Inject BlogFields fields;
  @Inject BlogService service;
  @Inject SpaceViews spaces;
  @Inject Visit visit;

  private List<SpaceView> spaceList;

  /** Opens the blog if that was asked for; the request then leads to it. */
  boolean send() {
    return visit.isSending() && form.signIn() && form.send(this::open);
  }

  private String open() {
    service.openOwn(form.actor(), fields.read());
    return Done.at("/blog/" + form.of("slug"), "blog-opened");
  }

  /** Spaces in which articles may stand. */
  public List<SpaceView> getSpaces() {
    if (spaceList == null) {
      spaceList =
          spaces.list(form.actor()).stream()
              .filter(space -> space.access() != SpaceAccess.OWN)
              .toList();
    }
    return spaceList;
  }
}

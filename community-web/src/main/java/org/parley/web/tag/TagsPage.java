package org.parley.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.parley.community.page.Page;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/**
 * {@code tags.xhtml}: the tags, the most used first, or those whose name contains what is sought.
 */
@Named
@RequestScoped
public class TagsPage {

  private static final int PAGE = 60;

  @Inject CurrentActor currentActor;
  @Inject TagViews tagViews;

  private String query = "";
  private String after;
  private Page<TagView> tags;

  public void load() {
    String part = query.strip().toLowerCase(Locale.ROOT);
    tags = tagViews.list(currentActor.actor(), part, after, PAGE);
  }

  public List<TagView> getTags() {
    return tags.items();
  }

  public Pager getPager() {
    String first =
        query.isBlank() ? "/tags" : "/tags?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return new Pager(first, after, tags.next());
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query == null ? "" : query;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

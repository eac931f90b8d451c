package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.bulk.BulkView;
import org.parley.community.bulk.BulkViews;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;

/** {@code bulk-list.xhtml}: the latest bulk actions. */
@Named
@RequestScoped
public class BulkListPage {

  private static final int PAGE = 25;

  @Inject TidyForm form;
  @Inject BulkViews views;

  private String after;
  private Page<BulkView> page = new Page<>(List.of(), null);

  public void load() {
    if (form.open()) {
      page = views.list(form.actor(), after, PAGE);
    }
  }

  public List<BulkView> getActions() {
    return page.items();
  }

  public Pager getPager() {
    return new Pager("/moderation/bulk", after, page.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

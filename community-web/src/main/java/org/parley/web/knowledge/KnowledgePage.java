package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.community.document.DocumentPolicy;
import org.parley.community.document.knowledge.KnowledgeBase;
import org.parley.community.document.knowledge.KnowledgeQuery;
import org.parley.community.document.knowledge.KnowledgeRow;
import org.parley.community.document.knowledge.KnowledgeSort;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code knowledge.xhtml}: the published documents. */
@Named
@RequestScoped
public class KnowledgePage {

  private static final int PAGE = 25;
  private static final int UNHELPFUL = 5;

  @Inject CurrentActor currentActor;
  @Inject KnowledgeBase base;
  @Inject SpaceViews spaces;

  private String sort;
  private String space;
  private String tag;
  private String after;
  private KnowledgeSort shown;
  private Page<KnowledgeRow> page;
  private List<KnowledgeRow> unhelpful = List.of();

  public void load() {
    shown = KnowledgeSort.ofWord(sort);
    page = base.list(currentActor.actor(), new KnowledgeQuery(shown, space, tag, after, PAGE));
    if (currentActor.actor().isStaff()) {
      unhelpful = base.unhelpful(currentActor.actor(), UNHELPFUL);
    }
  }

  public List<KnowledgeRow> getRows() {
    return page.items();
  }

  /** Those that did not help, for staff. */
  public List<KnowledgeRow> getUnhelpful() {
    return unhelpful;
  }

  public boolean isPopular() {
    return shown == KnowledgeSort.POPULAR;
  }

  public boolean isWriter() {
    return DocumentPolicy.mayBegin(currentActor.actor());
  }

  public List<SpaceView.Entry> getSpaces() {
    return spaces.entries(currentActor.actor());
  }

  /** The address of this list in another order. */
  public String sorted(String word) {
    return address(word, space, tag);
  }

  /** The address of this list for another space; empty for all. */
  public String in(String slug) {
    return address(shown.word(), slug, tag);
  }

  /** The address of this list without the tag. */
  public String getUntagged() {
    return address(shown.word(), space, "");
  }

  public Pager getPager() {
    return new Pager(address(shown.word(), space, tag), after, page.next());
  }

  private static String address(String word, String slug, String name) {
    StringBuilder address = new StringBuilder("/documents?sort=" + word);
    if (slug != null && !slug.isEmpty()) {
      address.append("&space=").append(URLEncoder.encode(slug, StandardCharsets.UTF_8));
    }
    if (name != null && !name.isEmpty()) {
      address.append("&tag=").append(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
    return address.toString();
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space;
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

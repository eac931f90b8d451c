package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.idea.IdeaFilter;
import org.parley.community.idea.IdeaSort;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.web.security.CurrentActor;

/** Which ideas a page is asked for: its order and filters, as its address says them. */
@Named
@RequestScoped
public class IdeaChoice {

  @Inject CurrentActor currentActor;
  @Inject SpaceViews spaces;

  private String sort;
  private String status;
  private String space;
  private String tag;
  private String mine;
  private List<SpaceView.Entry> spaceList;

  IdeaFilter filter() {
    boolean isMine = "true".equals(mine) && currentActor.isSignedIn();
    return new IdeaFilter(IdeaStatus.ofWord(status), space, tag, isMine);
  }

  public IdeaSort getShown() {
    return IdeaSort.ofWord(sort);
  }

  /** The address of a list with these filters, in the order shown. */
  public String address(String path) {
    return sorted(path, getShown());
  }

  /** The same in another order. */
  public String sorted(String path, IdeaSort order) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("sort", order == IdeaSort.VOTES ? null : order.word());
    query.put("status", status);
    query.put("space", space);
    query.put("tag", tag);
    query.put("mine", mine);
    String words =
        query.entrySet().stream()
            .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
            .map(
                entry ->
                    entry.getKey()
                        + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return words.isEmpty() ? path : path + "?" + words;
  }

  /** The spaces that the reader knows of. */
  public List<SpaceView.Entry> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.entries(currentActor.actor());
    }
    return spaceList;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
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

  public String getMine() {
    return mine;
  }

  public void setMine(String mine) {
    this.mine = mine;
  }
}

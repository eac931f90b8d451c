package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.expertise.ExpertBoards;
import org.parley.community.expertise.ExpertCrowd;
import org.parley.community.expertise.ExpertRow;
import org.parley.community.expertise.NamedScope;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code experts.xhtml}: who knows most, over all, in a space or about a tag. */
@Named
@RequestScoped
public class ExpertsPage {

  private static final int PAGE = 25;

  @Inject CurrentActor currentActor;
  @Inject NamedScopes scopes;
  @Inject ExpertBoards boards;

  private String space;
  private String tag;
  private String crowd;
  private String after;
  private NamedScope scope = NamedScope.ALL;
  private List<NamedScope> choices = List.of();
  private Page<ExpertRow> rows = new Page<>(List.of(), null);

  public void load() {
    scope = scopes.find(currentActor.actor(), space, tag);
    rows =
        boards.list(currentActor.actor(), new ExpertBoards.Query(scope, getShown(), after, PAGE));
    choices = scopes.ranked(currentActor.actor());
  }

  public List<ExpertRow> getRows() {
    return rows.items();
  }

  public NamedScope getScope() {
    return scope;
  }

  public ExpertCrowd getShown() {
    return ExpertCrowd.ofWord(crowd);
  }

  /** Spaces in which somebody is ranked. */
  public List<NamedScope> getSpaces() {
    return choices.stream().filter(NamedScope::isSpace).toList();
  }

  /** Tags about which somebody is ranked. */
  public List<NamedScope> getTags() {
    return choices.stream().filter(NamedScope::isTag).toList();
  }

  /** The address of the same ranking with another crowd. */
  public String crowded(String word) {
    String address = ScopeAddress.of("/experts", scope);
    return word.equals(ExpertCrowd.CUSTOMERS.word())
        ? address
        : address + (address.contains("?") ? "&" : "?") + "crowd=" + word;
  }

  /** Where a row's explanation is. */
  public String explained(ExpertRow row) {
    return ScopeAddress.of("/m/" + row.member().name() + "/expertise", scope);
  }

  public Pager getPager() {
    return new Pager(crowded(getShown().word()), after, rows.next());
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

  public String getCrowd() {
    return crowd;
  }

  public void setCrowd(String crowd) {
    this.crowd = crowd;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.idea.IdeaFilter;
import org.parley.community.idea.IdeaListing;
import org.parley.community.idea.IdeaPolicy;
import org.parley.community.idea.IdeaRow;
import org.parley.community.idea.IdeaSort;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.idea.IdeaView;
import org.parley.community.idea.IdeaViews;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code ideas.xhtml}: what members want, in the order and of the kind that the reader chose. */
@Named
@RequestScoped
public class IdeasPage {

  @Inject CurrentActor currentActor;
  @Inject IdeaListing listing;
  @Inject IdeaViews ideas;
  @Inject IdeaChoice choice;

  private String after;
  private Page<IdeaRow> rows = new Page<>(List.of(), null);
  private IdeaView.Ballots ballots;

  public void load() {
    rows =
        listing.list(
            currentActor.actor(),
            choice.filter(),
            new IdeaListing.Part(choice.getShown(), after, IdeaListing.PAGE));
  }

  public List<IdeaRow> getIdeas() {
    return rows.items();
  }

  public List<IdeaSort> getSorts() {
    return List.of(IdeaSort.values());
  }

  public List<IdeaStatus> getStatuses() {
    return List.of(IdeaStatus.values());
  }

  public boolean isFiltered() {
    return !choice.filter().equals(IdeaFilter.NONE);
  }

  /** The votes that the reader has left. */
  public IdeaView.Ballots getBallots() {
    if (ballots == null) {
      ballots = ideas.ballots(currentActor.actor());
    }
    return ballots;
  }

  public boolean isStudying() {
    return IdeaPolicy.mayStudy(currentActor.actor());
  }

  public Pager getPager() {
    return new Pager(choice.address("/ideas"), after, rows.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

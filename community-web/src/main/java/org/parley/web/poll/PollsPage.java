package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.page.Page;
import org.parley.community.poll.PollListing;
import org.parley.community.poll.PollQuery;
import org.parley.community.poll.PollView;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code polls.xhtml}: all polls that the reader sees, wherever they stand. */
@Named
@RequestScoped
public class PollsPage {

  private static final int PAGE = 20;

  @Inject CurrentActor currentActor;
  @Inject PollListing polls;

  private String show;
  private String after;
  private Page<PollView> page = new Page<>(List.of(), null);

  public void load() {
    page =
        polls.list(currentActor.actor(), new PollQuery(PollQuery.Which.ofWord(show), after, PAGE));
  }

  public List<PollView> getPolls() {
    return page.items();
  }

  /** The words of the lists that there are for this reader. */
  public List<String> getLists() {
    return Stream.of(PollQuery.Which.values())
        .filter(which -> which != PollQuery.Which.MINE || currentActor.isSignedIn())
        .map(PollQuery.Which::word)
        .toList();
  }

  public String getShown() {
    return PollQuery.Which.ofWord(show).word();
  }

  /** The address of a list. */
  public String listed(String word) {
    return word.equals("open") ? "/polls" : "/polls?show=" + word;
  }

  public Pager getPager() {
    return new Pager(listed(getShown()), after, page.next());
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

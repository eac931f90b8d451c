package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.moderation.conversation.ConversationListing;
import org.parley.moderation.conversation.ConversationPolicy;
import org.parley.moderation.conversation.ConversationQuery;
import org.parley.moderation.conversation.ConversationQuery.Show;
import org.parley.moderation.conversation.ConversationQuery.Whose;
import org.parley.moderation.conversation.ConversationRow;
import org.parley.moderation.conversation.Side;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code conversations.xhtml}: one's own private conversations; for the team, the team's. */
@Named
@RequestScoped
public class ConversationsPage {

  private static final int PAGE = 25;

  @Inject CurrentActor currentActor;
  @Inject ConversationListing listing;
  @Inject Visit visit;

  private String show;
  private String whose;
  private String after;
  private Page<ConversationRow> page = new Page<>(List.of(), null);

  public void load() {
    if (currentActor.isSignedIn()) {
      page =
          listing.list(currentActor.actor(), new ConversationQuery(shown(), ofWhom(), after, PAGE));
    } else {
      visit.signInFirst();
    }
  }

  private Show shown() {
    return Show.ofWord(show);
  }

  private Whose ofWhom() {
    return Whose.ofWord(whose);
  }

  public List<ConversationRow> getRows() {
    return page.items();
  }

  /** Whether it is the team's list, of which one may see one's own part. */
  public boolean isOfTeam() {
    return ConversationPolicy.serves(currentActor.actor());
  }

  /** Whether somebody on the reader's side has to do something next. */
  public boolean isWaiting(ConversationRow row) {
    boolean isOwn = currentActor.actor().isMember(row.customer().id());
    return row.isWaitingFor(isOwn ? Side.CUSTOMER : Side.TEAM);
  }

  /** The address of the list with another state. */
  public String showing(String word) {
    return address(word, ofWhom().word());
  }

  /** The address of the list of others. */
  public String of(String word) {
    return address(shown().word(), word);
  }

  private static String address(String shownWord, String whoseWord) {
    return "/conversations?show=" + shownWord + "&whose=" + whoseWord;
  }

  public String getShown() {
    return shown().word();
  }

  public String getOfWhom() {
    return ofWhom().word();
  }

  public Pager getPager() {
    return new Pager(address(getShown(), getOfWhom()), after, page.next());
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

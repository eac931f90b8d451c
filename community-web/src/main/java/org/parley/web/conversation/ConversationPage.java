package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.parley.community.page.Page;
import org.parley.moderation.conversation.ConversationView;
import org.parley.moderation.conversation.LineView;
import org.parley.moderation.conversation.Rating;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code conversation.xhtml}: a private conversation. Its forms are {@link ConversationForm}'s. */
@Named
@RequestScoped
public class ConversationPage {

  private static final int PAGE = 50;

  @Inject CurrentActor currentActor;
  @Inject TalkReading reading;
  @Inject ConversationForm form;
  @Inject Visit visit;

  private long id;
  private String after;
  private ConversationView conversation;
  private Page<LineView> lines = new Page<>(List.of(), null);

  /** Does what a form asks for, else shows the conversation; visitors sign in first. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
    } else if (!visit.isSending() || !form.act(id)) {
      conversation = reading.find(currentActor.actor(), id);
      lines = reading.lines(currentActor.actor(), id, after, PAGE);
    }
  }

  public ConversationView getConversation() {
    return conversation;
  }

  /** In the order of reading. */
  public List<LineView> getLines() {
    List<LineView> ordered = new ArrayList<>(lines.items());
    Collections.reverse(ordered);
    return ordered;
  }

  public Pager getPager() {
    return new Pager(getAddress(), after, lines.next());
  }

  public String getAddress() {
    return "/conversations/" + id;
  }

  /** Whether the line is of the reader's own side. */
  public boolean isMine(LineView line) {
    return line.side() == conversation.side();
  }

  /** From the best to the worst. */
  public List<Integer> getStars() {
    return IntStream.rangeClosed(1, Rating.MOST).map(n -> Rating.MOST + 1 - n).boxed().toList();
  }

  /** A key that makes sure that a form, sent twice, says it once. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

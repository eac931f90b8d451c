package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.markup.DiffLine;
import org.parley.community.markup.Segment;
import org.parley.community.thread.PostHistory;
import org.parley.community.thread.PostHistory.History;
import org.parley.web.page.Messages;
import org.parley.web.security.CurrentActor;

/** What a post has said over time, for {@code history.xhtml}. */
@Named
@RequestScoped
public class HistoryPage {

  @Inject CurrentActor currentActor;
  @Inject PostHistory histories;
  @Inject Messages messages;

  private long id;
  private History history;

  public void load() {
    history = histories.find(currentActor.actor(), id);
  }

  public History getHistory() {
    return history;
  }

  /** {@code History of the question}, by the post's kind. */
  public String getHeading() {
    return messages.text("history.of-" + history.kind().name());
  }

  /** The words of one line, in a form that pages can show without logic. */
  public record Word(String text, boolean isAdded, boolean isRemoved) {

    public boolean isPlain() {
      return !isAdded && !isRemoved;
    }
  }

  /** The words of a line of differences; a skipped passage says how long it is. */
  public List<Word> words(DiffLine line) {
    if (line.kind() == DiffLine.Kind.SKIPPED) {
      return List.of(new Word(messages.text("history.skipped", line.skipped()), false, false));
    }
    return line.segments().stream()
        .map(
            segment ->
                new Word(
                    segment.text(),
                    segment.kind() == Segment.Kind.ADDED,
                    segment.kind() == Segment.Kind.REMOVED))
        .toList();
  }

  public boolean isSkipped(DiffLine line) {
    return line.kind() == DiffLine.Kind.SKIPPED;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

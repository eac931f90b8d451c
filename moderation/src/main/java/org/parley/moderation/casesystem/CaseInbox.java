package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.Ending;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpDesk;
import org.parley.moderation.followup.FollowUps;
import org.parley.moderation.followup.WorkNote;

/**
 * Takes what was done over there: a comment becomes a note of the follow-up that says where it is
 * from, a closure ends it, and a case that is opened again has it worked on again. The same a
 * second time changes nothing. What is done here because of it is not told there again: the link
 * knows already.
 */
@ApplicationScoped
public class CaseInbox {

  private static final int LONGEST_AUTHOR = 80;

  @Inject Clock clock;
  @Inject CaseLinks links;
  @Inject CaseHeard heard;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;

  /** Who tells. */
  private record Source(long connectionId, String system) {}

  /** Whether there is such a case of ours. */
  boolean take(long connectionId, String system, CaseNews news) {
    Optional<Long> followUpId = links.find(connectionId, news.caseKey());
    Source source = new Source(connectionId, system);
    followUpId.flatMap(followUps::lock).ifPresent(followUp -> take(followUp, source, news));
    return followUpId.isPresent();
  }

  private void take(FollowUp followUp, Source source, CaseNews news) {
    Optional<CaseLink> link =
        links.lock(followUp.id()).stream()
            .filter(each -> each.connectionId() == source.connectionId())
            .findFirst();
    boolean counts = news.what() != CaseNews.What.REOPENED || isEnded(link, news);
    // what does not count yet is not noted as heard: asked again, the same may be new
    if (!counts || !heard.isNew(source.connectionId(), news.key(), clock.instant())) {
      return;
    }
    Act act = Act.ofSystem(clock.instant()).saying(words(source.system(), news));
    switch (news.what()) {
      case COMMENTED -> desk.note(followUp, source.system(), act);
      case CLOSED -> link.ifPresent(known -> close(followUp, known, act));
      case REOPENED -> link.ifPresent(known -> reopen(followUp, known, source, act));
    }
  }

  /** Whether both sides know that it had come to its end. */
  private boolean isEnded(Optional<CaseLink> link, CaseNews news) {
    return link.filter(known -> known.isDone() && !known.isOpen())
        .filter(known -> !heard.isFromBeforeItsEnd(known, news.at()))
        .isPresent();
  }

  private void close(FollowUp followUp, CaseLink link, Act act) {
    if (followUp.isOpen() && !heard.isOlder(link)) {
      links.turn(link, false);
      desk.finish(followUp, Ending.CASE_CLOSED, act);
    }
  }

  /** A thread has one open follow-up for each reason: where there is another one, that is told. */
  private void reopen(FollowUp followUp, CaseLink link, Source source, Act act) {
    Optional<FollowUp> other = followUps.lockOpen(followUp.threadId(), followUp.reason());
    if (other.isPresent()) {
      String told = act.note() + "\n/work/" + followUp.id();
      desk.note(other.get(), source.system(), act.saying(told));
    } else {
      links.turn(link, true);
      desk.reopen(followUp, act);
    }
  }

  /** Whoever reads it sees where it is from. */
  private static String words(String system, CaseNews news) {
    String author = clean(news.author().replaceAll("\\s+", " "), LONGEST_AUTHOR);
    String from = "[" + system + (author.isEmpty() ? "" : ": " + author) + "]";
    if (news.what() != CaseNews.What.COMMENTED && news.text().isBlank()) {
      return from;
    }
    return from + "\n" + clean(news.text(), WorkNote.LONGEST - from.length() - 1);
  }

  /** Other people's text: without what no column holds, and no longer than a note. */
  private static String clean(String text, int longest) {
    String clean =
        text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", "").strip();
    return clean.codePointCount(0, clean.length()) <= longest
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, longest));
  }

  int removeBefore(Instant moment) {
    return heard.removeBefore(moment);
  }
}

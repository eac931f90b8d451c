package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.parley.community.setting.Settings;

/**
 * Reckons anew what has changed, in portions that are transactions of their own: first the answers
 * of the threads that are due, then the standing of those who endorse, then the members whom either
 * touches, and at last the ExpertiseRank of the scopes. Whatever is interrupted is still due.
 */
@ApplicationScoped
public class ExpertiseRelay {

  /** Under which settings all was reckoned; empty when all is to be reckoned anew. */
  static final String FINGERPRINT = "expertise.settings";

  private static final String LEARNED = "expertise.learned";
  private static final int THREADS = 500;
  private static final int MEMBERS = 200;

  @Inject Settings settings;
  @Inject ExpertDue due;
  @Inject ExpertAnswers answers;
  @Inject ExpertStandings standings;
  @Inject ExpertDesk desk;
  @Inject ExpertLearning learning;
  @Inject Clock clock;

  /** Marks everything when nothing was reckoned yet, or under other settings. */
  @Transactional
  public void markStale() {
    String now = ExpertiseSettings.current().fingerprint();
    if (settings.find(FINGERPRINT).filter(now::equals).isEmpty()) {
      due.markAll();
      settings.put(FINGERPRINT, now);
      settings.put(LEARNED, "");
    }
  }

  /** Reads the next threads again; answers how many that were. */
  @Transactional
  public int readThreads() {
    desk.alone();
    List<Long> threads = due.take(ExpertDue.Kind.THREAD, THREADS);
    if (!threads.isEmpty()) {
      ExpertAnswers.Touched touched = answers.refresh(threads);
      due.mark(ExpertDue.Kind.MEMBER, touched.members());
      desk.touch(touched.scopes());
    }
    return threads.size();
  }

  /** Reckons whose word counts; whom they endorsed is due when that has changed. */
  @Transactional
  public void weighEndorsers() {
    desk.alone();
    Set<Long> endorsed = standings.refresh();
    due.mark(ExpertDue.Kind.MEMBER, endorsed);
  }

  /** Reckons the next members; answers how many that were. */
  @Transactional
  public int reckonMembers() {
    desk.alone();
    List<Long> members = due.take(ExpertDue.Kind.MEMBER, MEMBERS);
    members.forEach(desk::reckon);
    return members.size();
  }

  /** Learns from the past once a day, and after a rebuild. */
  @Transactional
  public void learn() {
    String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    if (settings.find(LEARNED).filter(today::equals).isEmpty()) {
      desk.alone();
      learning.learn();
      settings.put(LEARNED, today);
    }
  }

  /** Brings the ExpertiseRank of all scopes that were touched up to date. */
  @Transactional
  public void rankScopes() {
    desk.alone();
    desk.rankTouched();
  }
}

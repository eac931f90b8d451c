package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Why staff did something to a thread: checked as it is typed, and noted on the thread. */
@ApplicationScoped
public class HousekeepingNotes {

  @Inject PostTexts texts;
  @Inject ThreadNotices notices;

  String checked(String note) {
    return texts.note(note);
  }

  void add(Notice notice) {
    notices.add(notice);
  }
}

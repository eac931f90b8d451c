package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.casesystem.CaseNewsRelay;
import org.parley.moderation.casesystem.CasePump;

/**
 * Speaks to case systems while the community is deployed. On threads of its own: other people's
 * slow servers hold up nothing here.
 */
@ApplicationScoped
public class CaseJobs implements BackgroundWork {

  private static final Duration TELL = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration FORGET = Duration.ofHours(6);
  private static final int THREADS = 3;

  @Inject CasePump cases;
  @Inject CaseNewsRelay news;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("case systems told", TELL, cases::tell),
        new Task("case systems told as well", TELL, cases::tell),
        new Task("case systems read", READ, cases::read),
        new Task("old news of cases", FORGET, news::forgetOld));
  }

  @Override
  public int atOnce() {
    return THREADS;
  }
}

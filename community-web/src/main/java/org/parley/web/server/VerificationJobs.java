package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.verification.VerificationPump;

/** Ends verifications of answers after their last day while the community is deployed. */
@ApplicationScoped
public class VerificationJobs implements BackgroundWork {

  private static final Duration EXPIRE = Duration.ofSeconds(30);

  @Inject VerificationPump verifications;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("expired verifications", EXPIRE, verifications::expireDue));
  }
}

package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.account.LastSeen;
import org.parley.community.attachment.AttachmentSweep;
import org.parley.community.draft.DraftService;
import org.parley.community.member.Actor;
import org.parley.community.thread.ThreadTallies;
import org.parley.community.thread.ThreadViewCounts;

/** The small chores of a running community. */
@ApplicationScoped
public class Upkeep {

  @Inject ThreadViewCounts views;
  @Inject LastSeen lastSeen;
  @Inject ThreadTallies tallies;
  @Inject Forgetting forgetting;
  @Inject AttachmentSweep attachments;
  @Inject DraftService drafts;

  /** Writes down how often threads were looked at, and who was here. */
  void count() {
    views.flush();
    lastSeen.flush();
  }

  /** Forgets what is over and sweeps what nobody uses. */
  void cleanUp() {
    forgetting.run();
    tallies.addUp();
    drafts.forgetUntouched(Actor.operator());
    attachments.run();
  }
}

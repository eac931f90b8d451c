package org.parley.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.ThreadView;
import org.parley.moderation.verification.VerificationPolicy;
import org.parley.moderation.verification.VerificationQueue;
import org.parley.web.page.Formats;
import org.parley.web.page.Messages;
import org.parley.web.security.CurrentActor;

/** What a thread's page and the navigation say of verified answers. */
@Named
@RequestScoped
public class VerifiedAnswersOfPage {

  @Inject CurrentActor currentActor;
  @Inject VerificationQueue queue;
  @Inject Messages messages;

  private Integer count;

  /** Whether the reader verifies answers. */
  public boolean isOpen() {
    return VerificationPolicy.mayVerify(currentActor.actor());
  }

  /** Whether the reader may verify this post. */
  public boolean mayVerify(ThreadView thread, PostView post) {
    return isOpen()
        && thread.type() == ThreadType.QUESTION
        && post.kind() == PostKind.ANSWER
        && !post.isHidden()
        && !post.isDeleted();
  }

  /** For which version of the product, and until when. */
  public String terms(PostView post) {
    return messages.text(
        "verification.terms",
        post.verified().productVersion(),
        Formats.dayOf(post.verified().until()));
  }

  /** How many answers wait for the reader, as the navigation says it. */
  public int getCount() {
    if (count == null) {
      count = queue.count(currentActor.actor());
    }
    return count;
  }
}

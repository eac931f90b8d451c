package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.PostPolicy;
import org.parley.web.page.SentForm;

/** A form of those who put threads in order. */
@Named
@RequestScoped
public class TidyForm extends SentForm {

  /**
   * Whether the page may go on; visitors sign in first.
   *
   * @throws NotAllowed for members
   */
  @Override
  public boolean open() {
    if (!signIn()) {
      return false;
    }
    if (!isAvailable()) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    return true;
  }

  /** The same for closing a thread, which members may have earned. */
  boolean openToClose() {
    return isSignedIn() && PostPolicy.mayClose(actor()) || open();
  }

  /** Whether the reader is signed in; visitors are sent to do so. */
  public boolean signIn() {
    return super.open();
  }

  /** Whether the reader puts threads in order at all. */
  public boolean isAvailable() {
    return PostPolicy.mayTidy(actor());
  }
}

package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.poll.PollStartService;
import org.parley.community.problem.Problem;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.ThreadType;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.poll.PollFields;
import org.parley.web.security.CurrentActor;

/** {@code poll-new.xhtml}: a poll of its own, which is a discussion that opens with it. */
@Named
@RequestScoped
public class NewPollPage {

  @Inject CurrentActor currentActor;
  @Inject WritingForm form;
  @Inject PollFields fields;
  @Inject PollStartService polls;
  @Inject Visit visit;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    }
    form.remind();
  }

  public void post(Feedback feedback) {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
      return;
    }
    try {
      String question = fields.of("question");
      String body = form.of("body").isBlank() ? question : form.of("body");
      NewThread thread =
          new NewThread(
              ThreadType.DISCUSSION,
              form.of("space"),
              question,
              body,
              form.getTagNames(),
              form.getKey());
      visit.goTo(form.told(polls.start(currentActor.actor(), thread, fields.poll()).threadPath()));
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }
}

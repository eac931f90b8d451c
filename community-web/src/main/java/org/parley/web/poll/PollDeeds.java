package org.parley.web.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.poll.BallotService;
import org.parley.community.poll.PollService;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;
import org.parley.web.route.Address;

/** What members do about a poll, and where it is seen afterwards. */
@ApplicationScoped
public class PollDeeds {

  @Inject BallotService ballots;
  @Inject PollService polls;
  @Inject Clock clock;

  /** Does what the field {@code do} says; the address that shows it. */
  String perform(Actor actor, long pollId, PollForm form) {
    switch (form.of("do")) {
      case "vote" -> {
        ballots.cast(actor, pollId, form.ballot());
        return back(form, pollId);
      }
      case "close" -> polls.close(actor, pollId);
      case "reschedule" ->
          polls.reschedule(
              actor,
              pollId,
              new ClosingTime(form.of("closes"), form.of("closesAt"), form.of("zone"))
                  .from(clock.instant()));
      case "cancel" -> {
        polls.cancel(actor, pollId);
        return Done.at("/polls", "poll-cancelled");
      }
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at("/polls/" + pollId, "poll-" + form.of("do"));
  }

  private static String back(PollForm form, long pollId) {
    String address = form.of("return");
    String page = Address.isLocal(address) ? address : "/polls/" + pollId;
    return Done.at(page.replaceFirst("#.*", "") + "#poll-" + pollId, "poll-voted");
  }
}

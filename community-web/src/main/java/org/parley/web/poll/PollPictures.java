package org.parley.web.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollResult;
import org.parley.community.poll.PollView;
import org.parley.community.poll.Share;
import org.parley.web.page.Messages;

/** Results as pictures; the same figures stand beside them as a table. */
@Named
@ApplicationScoped
public class PollPictures {

  /** As many as can be told apart: the smaller ones go together. */
  private static final int MOST_SLICES = 8;

  @Inject Messages messages;

  /** Whether parts of a whole can be shown: not where one ballot counts for several. */
  public boolean hasPie(PollView poll) {
    return poll.kind() != PollKind.MULTIPLE && poll.result().ballots() > 0;
  }

  /** The slices in the order of the poll; what nobody chose has none. */
  public List<PieSlice> pie(PollResult result) {
    List<Share> shares = result.shares().stream().filter(share -> share.votes() > 0).toList();
    Set<Share> largest =
        shares.stream()
            .sorted(Comparator.comparingInt(Share::votes).reversed())
            .limit(shares.size() > MOST_SLICES ? MOST_SLICES - 1 : MOST_SLICES)
            .collect(Collectors.toSet());
    List<PieSlice> slices = new ArrayList<>();
    int passed = 0;
    for (Share share : shares) {
      if (largest.contains(share)) {
        int upTo = passed + share.votes();
        slices.add(new PieSlice(slices.size() + 1, share.label(), passed, upTo, result.ballots()));
        passed = upTo;
      }
    }
    if (passed < result.ballots()) {
      String others = messages.text("poll.pie.others");
      slices.add(
          new PieSlice(slices.size() + 1, others, passed, result.ballots(), result.ballots()));
    }
    return slices;
  }
}

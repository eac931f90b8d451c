package org.parley.web.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.community.poll.OpenBallots;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollView;
import org.parley.community.poll.RunoffRound;
import org.parley.web.page.Messages;

/** How pages tell of a poll: its rules before one votes, its figures afterwards. */
@Named
@ApplicationScoped
public class PollWords {

  @Inject Messages messages;

  /** What voters have to know beforehand, one sentence each. */
  public List<String> rules(PollView poll) {
    List<String> rules = new ArrayList<>();
    rules.add(messages.text("poll.rule.kind." + poll.kind().word(), least(poll), most(poll)));
    rules.add(
        messages.text(
            "poll.rule.voters." + poll.terms().voters().word(),
            Objects.requireNonNullElse(poll.terms().group(), ""),
            poll.terms().trust().number()));
    rules.add(messages.text("poll.rule.ballots." + poll.terms().ballots().word()));
    if (!poll.terms().isSecret()) {
      rules.add(messages.text("poll.rule.changeable." + poll.terms().isChangeable()));
    }
    rules.add(messages.text("poll.rule.results." + poll.terms().results().word()));
    if (poll.terms().quorum() != null) {
      rules.add(messages.text("poll.rule.quorum", poll.terms().quorum()));
    }
    return rules;
  }

  private static int least(PollView poll) {
    return poll.range().least();
  }

  private static int most(PollView poll) {
    return poll.range().most();
  }

  /** The numbers of a scale upwards. */
  public List<Long> scale(PollView poll) {
    return IntStream.rangeClosed(least(poll), most(poll)).mapToObj(Long::valueOf).toList();
  }

  /** What the end of a scale is called; empty for numbers between. */
  public String end(PollView poll, long number) {
    if (number == least(poll)) {
      return poll.range().leastLabel();
    }
    return number == most(poll) ? poll.range().mostLabel() : "";
  }

  /** The label of an option, or the number on a scale. */
  public String label(PollView poll, Long choice) {
    return poll.options().stream()
        .filter(option -> Long.valueOf(option.id()).equals(choice))
        .findFirst()
        .map(PollView.Option::label)
        .orElse(String.valueOf(choice));
  }

  /** A ballot in a line. */
  public String ballot(PollView poll, OpenBallots.Named ballot) {
    return ballot.choices().stream()
        .map(choice -> label(poll, choice))
        .collect(Collectors.joining(poll.kind() == PollKind.RANKED ? " › " : ", "));
  }

  /** What became of an option in a round: its votes, and whether it won, went, or was out. */
  public String cell(RunoffRound round, long option) {
    Integer votes = round.votesOf(option);
    if (votes == null) {
      return "–";
    }
    String told = String.valueOf(votes);
    if (Long.valueOf(option).equals(round.winner())) {
      return messages.text("poll.round.wins", told);
    }
    return Long.valueOf(option).equals(round.eliminated())
        ? messages.text("poll.round.goes", told)
        : told;
  }

  /** How ties were broken, a sentence for each round that had one. */
  public List<String> ties(PollView poll) {
    return poll.result().rounds().stream()
        .filter(round -> round.tie() != RunoffRound.Tie.NONE)
        .map(
            round ->
                messages.text(
                    "poll.tie." + round.tie().name().toLowerCase(Locale.ROOT),
                    round.number(),
                    label(poll, round.eliminated())))
        .toList();
  }

  /** With one decimal at most: {@code 7.1}. */
  public String decimal(double value) {
    return String.format(Locale.ENGLISH, "%.1f", value).replaceFirst("\\.0$", "");
  }
}

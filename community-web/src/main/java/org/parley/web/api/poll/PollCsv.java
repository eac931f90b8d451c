package org.parley.web.api.poll;

import java.util.List;
import org.parley.community.csv.CsvTable;
import org.parley.community.poll.OpenBallots;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollResult;
import org.parley.community.poll.PollView;
import org.parley.community.poll.RunoffRound;

/** The result of a poll, and open ballots, as spreadsheets read them. */
final class PollCsv {

  private PollCsv() {}

  /** A line for each option; of a run-off one for each option and round. */
  static String result(PollView poll) {
    return poll.kind() == PollKind.RANKED ? rounds(poll) : shares(poll.result());
  }

  private static String shares(PollResult result) {
    CsvTable table = new CsvTable().row("option", "votes", "percent", "ballots");
    result
        .shares()
        .forEach(
            share ->
                table.row(
                    share.label(),
                    share.votes(),
                    Math.round(share.percent() * 10) / 10.0,
                    result.ballots()));
    return table.toString();
  }

  private static String rounds(PollView poll) {
    CsvTable table = new CsvTable().row("round", "option", "votes", "outcome");
    for (RunoffRound round : poll.result().rounds()) {
      for (PollView.Option option : poll.options()) {
        if (round.votesOf(option.id()) != null) {
          table.row(
              round.number(), option.label(), round.votesOf(option.id()), outcome(round, option));
        }
      }
      table.row(round.number(), "(exhausted)", round.exhausted(), "");
    }
    return table.toString();
  }

  private static String outcome(RunoffRound round, PollView.Option option) {
    if (Long.valueOf(option.id()).equals(round.winner())) {
      return "elected";
    }
    return Long.valueOf(option.id()).equals(round.eliminated()) ? "eliminated" : "";
  }

  /** A line for each choice of each ballot, with its place where they are ranked. */
  static String ballots(PollView poll, List<OpenBallots.Named> ballots) {
    CsvTable table = new CsvTable().row("member", "name", "place", "choice");
    for (OpenBallots.Named ballot : ballots) {
      int place = 1;
      for (Long choice : ballot.choices()) {
        table.row(
            ballot.voter().name(), ballot.voter().displayName(), place++, label(poll, choice));
      }
    }
    return table.toString();
  }

  private static Object label(PollView poll, Long choice) {
    return poll.options().stream()
        .filter(option -> Long.valueOf(option.id()).equals(choice))
        .<Object>map(PollView.Option::label)
        .findFirst()
        .orElse(choice);
  }
}

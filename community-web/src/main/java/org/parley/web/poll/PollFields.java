package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.member.TrustLevel;
import org.parley.community.poll.Disclosure;
import org.parley.community.poll.NewPoll;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollRange;
import org.parley.community.poll.PollRules;
import org.parley.community.poll.PollView;
import org.parley.community.poll.Secrecy;
import org.parley.community.poll.Voters;
import org.parley.community.problem.Invalid;

/**
 * The fields that hold a poll: what was typed, or what stood there before. They work without
 * script; whatever is left alone has a sensible meaning.
 */
@Named
@RequestScoped
public class PollFields {

  /** The names of all fields, for forms that keep what was typed. */
  public static final List<String> NAMES =
      List.of(
          "question",
          "options",
          "kind",
          "least",
          "most",
          "leastLabel",
          "mostLabel",
          "voters",
          "group",
          "trust",
          "results",
          "ballots",
          "changeable",
          "closes",
          "closesAt",
          "zone",
          "quorum");

  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private final Map<String, String> known = new LinkedHashMap<>();

  /** What a field holds; empty, never null. */
  public String of(String field) {
    String typed = request.getParameter(field);
    return typed == null ? known.getOrDefault(field, "") : typed;
  }

  /** The same, or what is usual. */
  public String of(String field, String usual) {
    String value = of(field);
    return value.isEmpty() ? usual : value;
  }

  /** Fills in what was typed before somebody had to sign in. */
  public void remember(Map<String, String> fields) {
    known.putAll(fields);
  }

  /** Fills in a poll that is to be changed. */
  void remember(PollView poll) {
    known.put("question", poll.question());
    known.put("kind", poll.kind().word());
    known.put(
        "options",
        poll.options().stream().map(PollView.Option::label).collect(Collectors.joining("\n")));
    known.put("least", String.valueOf(poll.range().least()));
    known.put("most", String.valueOf(poll.range().most()));
    known.put("leastLabel", poll.range().leastLabel());
    known.put("mostLabel", poll.range().mostLabel());
    PollView.Terms terms = poll.terms();
    known.put("voters", terms.voters().word());
    known.put("group", terms.groupName() == null ? "" : terms.groupName());
    known.put("trust", terms.trust().word());
    known.put("results", terms.results().word());
    known.put("ballots", terms.ballots().word());
    known.put("changeable", terms.isChangeable() ? "true" : "");
    known.put("quorum", terms.quorum() == null ? "" : terms.quorum().toString());
    if (terms.closesAt() != null) {
      known.put("closes", "at");
      known.put("closesAt", terms.closesAt().toString().substring(0, "2026-12-24T18:00".length()));
    }
  }

  /** Whether anybody began to fill them in. */
  public boolean isPresent() {
    return !of("question").isBlank() || !of("options").isBlank();
  }

  /** What was typed, with a question from elsewhere where it has none of its own. */
  public NewPoll pollAbout(String question) {
    return new NewPoll(
        question,
        PollKind.ofWord(of("kind", "single")),
        of("options").lines().filter(line -> !line.isBlank()).toList(),
        new PollRange(number("least"), number("most"), of("leastLabel"), of("mostLabel")),
        rules());
  }

  /**
   * @throws Invalid when the fields make no poll
   */
  public NewPoll poll() {
    return pollAbout(of("question"));
  }

  private PollRules rules() {
    return new PollRules(
        new PollRules.Electorate(
            Voters.ofWord(of("voters", "members")), of("group"), trust(of("trust", "new"))),
        Disclosure.ofWord(of("results", "voted")),
        Secrecy.ofWord(of("ballots", "secret")),
        of("changeable").equals("true"),
        new ClosingTime(of("closes"), of("closesAt"), of("zone")).from(clock.instant()),
        number("quorum"));
  }

  private static TrustLevel trust(String word) {
    for (TrustLevel level : TrustLevel.values()) {
      if (level.word().equals(word)) {
        return level;
      }
    }
    throw new Invalid("trust", "poll.trust");
  }

  private Integer number(String field) {
    String typed = of(field).strip();
    try {
      return typed.isEmpty() ? null : Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid(field, "poll.number");
    }
  }
}

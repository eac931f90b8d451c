package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.community.poll.Ballot;
import org.parley.community.poll.PollView;
import org.parley.community.problem.Invalid;

/**
 * A ballot paper: what was ticked or ranked, or what an open ballot says already. Nothing of it is
 * ever kept for later, for a ballot may be secret.
 */
@Named
@RequestScoped
public class PollForm {

  private static final String RANK = "rank-";

  @Inject HttpServletRequest request;

  /** A key that makes sure that one form, sent twice, votes once. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }

  /** Whether this option, or this number of a scale, is ticked. */
  public boolean isTicked(PollView poll, long choice) {
    return isAbout(poll)
        ? Arrays.asList(values("choice")).contains(String.valueOf(choice))
        : poll.standing().choices().contains(choice);
  }

  /** The place of an option in a ranking, from 1; empty when it has none. */
  public String rank(PollView poll, long option) {
    if (isAbout(poll)) {
      String typed = request.getParameter(RANK + option);
      return typed == null ? "" : typed;
    }
    int place = poll.standing().choices().indexOf(option);
    return place < 0 ? "" : String.valueOf(place + 1);
  }

  private boolean isAbout(PollView poll) {
    return String.valueOf(poll.id()).equals(request.getParameter("poll"));
  }

  /**
   * The ballot that was sent.
   *
   * @throws Invalid when it is not even one
   */
  Ballot ballot() {
    Map<Long, Integer> places = places();
    List<Long> choices =
        places.isEmpty()
            ? Arrays.stream(values("choice")).map(PollForm::id).toList()
            : Ballot.inOrder(places);
    return new Ballot(choices, of("key").isEmpty() ? null : of("key"));
  }

  private Map<Long, Integer> places() {
    Map<Long, Integer> places = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(RANK) && !values[0].isBlank()) {
                places.put(id(name.substring(RANK.length())), place(values[0].strip()));
              }
            });
    return places;
  }

  String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  private String[] values(String field) {
    String[] values = request.getParameterValues(field);
    return values == null ? new String[0] : values;
  }

  private static long id(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new Invalid("choices", "poll.option-unknown");
    }
  }

  private static int place(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new Invalid("choices", "poll.rank-number");
    }
  }
}

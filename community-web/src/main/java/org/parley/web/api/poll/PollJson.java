package org.parley.web.api.poll;

import java.time.Instant;
import java.util.List;
import org.parley.community.poll.PollView;
import org.parley.community.setting.Place;

/**
 * A poll as the client's member sees it.
 *
 * @param url where it stands
 * @param group the group's name, null unless a group votes
 * @param trust the lowest trust level that votes
 * @param state {@code open}, {@code closed} or {@code cancelled}
 * @param voted whether the member has
 * @param choices what an open ballot of the member says; a secret one nobody can tell
 * @param result null for who may not see it
 */
public record PollJson(
    long id,
    long postId,
    long threadId,
    String url,
    String question,
    String kind,
    List<PollOptionJson> options,
    int least,
    int most,
    String leastLabel,
    String mostLabel,
    String voters,
    String group,
    int trust,
    String results,
    String ballots,
    boolean changeable,
    Instant closesAt,
    Integer quorum,
    Instant createdAt,
    String state,
    boolean voted,
    List<Long> choices,
    boolean mayVote,
    boolean mayManage,
    PollResultJson result) {

  static PollJson of(PollView poll, Place place) {
    PollView.Terms terms = poll.terms();
    return new PollJson(
        poll.id(),
        poll.place().postId(),
        poll.place().threadId(),
        place.link(poll.path()),
        poll.question(),
        poll.kind().word(),
        poll.options().stream().map(PollOptionJson::of).toList(),
        poll.range().least(),
        poll.range().most(),
        poll.range().leastLabel(),
        poll.range().mostLabel(),
        terms.voters().word(),
        terms.groupName(),
        terms.trust().number(),
        terms.results().word(),
        terms.ballots().word(),
        terms.isChangeable(),
        terms.closesAt(),
        terms.quorum(),
        terms.createdAt(),
        poll.state().word(),
        poll.standing().hasVoted(),
        poll.standing().choices(),
        poll.standing().mayVote(),
        poll.standing().mayRun(),
        poll.result() == null ? null : PollResultJson.of(poll.result()));
  }
}

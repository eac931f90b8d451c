package org.parley.community.recruiting;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * What somebody wrote down about a candidate.
 *
 * @param state the state that the candidate had from then on
 * @param note may be empty where only the state changed
 */
public record CandidateNote(Author by, CandidateState state, String note, Instant at) {}

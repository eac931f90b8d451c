package org.parley.moderation.review;

import java.time.Instant;
import org.parley.community.member.Author;

/** Who looks at an entry of the queue, and since when. */
public record ReviewClaim(ReviewRef ref, long memberId, Author by, Instant since) {}

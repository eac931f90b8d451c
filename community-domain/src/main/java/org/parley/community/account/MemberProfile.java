package org.parley.community.account;

import java.time.Instant;
import java.util.Set;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;

/**
 * A member's page.
 *
 * @param about the Markdown source, for the member's own form
 * @param aboutHtml rendered and sanitised
 * @param roles what the member was granted; empty for most
 * @param questions published ones that the reader may see; so the other counts
 */
public record MemberProfile(
    long id,
    String name,
    String displayName,
    String about,
    String aboutHtml,
    String location,
    String website,
    Set<Role> roles,
    boolean isSuspended,
    Instant joinedAt,
    long questions,
    long answers,
    long acceptedAnswers,
    int reputation,
    TrustLevel level) {}

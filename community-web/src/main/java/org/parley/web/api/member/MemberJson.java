package org.parley.web.api.member;

import java.time.Instant;
import java.util.List;
import org.parley.community.account.MemberProfile;
import org.parley.community.setting.Place;
import org.parley.web.api.json.Word;

/**
 * A member as others see them; the counts are of what the reader may see.
 *
 * @param aboutHtml rendered and sanitised
 * @param trustLevel 0 to 4
 * @param roles beyond {@code member}, which everybody has
 */
public record MemberJson(
    String name,
    String displayName,
    List<String> roles,
    String aboutHtml,
    String location,
    String website,
    Instant joinedAt,
    long questionCount,
    long answerCount,
    long acceptedAnswerCount,
    int reputation,
    int trustLevel,
    String url) {

  static MemberJson of(MemberProfile member, Place place) {
    return new MemberJson(
        member.name(),
        member.displayName(),
        member.roles().stream().sorted().map(Word::of).toList(),
        member.aboutHtml(),
        member.location(),
        member.website(),
        member.joinedAt(),
        member.questions(),
        member.answers(),
        member.acceptedAnswers(),
        member.reputation(),
        member.level().number(),
        place.link("/m/" + member.name()));
  }
}

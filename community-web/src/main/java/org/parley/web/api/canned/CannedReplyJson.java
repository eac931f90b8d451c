package org.parley.web.api.canned;

import java.time.Instant;
import org.parley.moderation.reply.CannedReplyView;
import org.parley.moderation.reply.CannedReplyView.Writing;
import org.parley.web.api.member.AuthorJson;

/**
 * A canned reply as those who write and approve them read it.
 *
 * @param version to be sent back with what is done to it
 * @param body Markdown with placeholders
 * @param state {@code draft} or {@code approved}
 * @param writtenBy whose words they are
 * @param approvedBy null as long as it is a draft, like the moment
 * @param mayApprove whether the reader may
 * @param mayRemove whether the reader may
 */
public record CannedReplyJson(
    long id,
    long version,
    String title,
    String body,
    String state,
    AuthorJson writtenBy,
    Instant writtenAt,
    AuthorJson approvedBy,
    Instant approvedAt,
    boolean mayApprove,
    boolean mayRemove) {

  static CannedReplyJson of(CannedReplyView reply) {
    Writing approval = reply.approval();
    return new CannedReplyJson(
        reply.id(),
        reply.version(),
        reply.title(),
        reply.body(),
        reply.state().word(),
        AuthorJson.of(reply.writtenBy().by()),
        reply.writtenBy().at(),
        approval == null ? null : AuthorJson.of(approval.by()),
        approval == null ? null : approval.at(),
        reply.may().approve(),
        reply.may().remove());
  }
}

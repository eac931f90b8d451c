package org.parley.web.api.canned;

/**
 * Somebody stands for the words of a canned reply.
 *
 * @param version the one that was read: nobody approves words that they did not see
 */
public record CannedReplyApprovalJson(Long version) {

  long read() {
    return CannedReplyChangeJson.required(version);
  }
}

package org.parley.web.api.attachment;

import java.util.List;

/**
 * A page of what a member has uploaded, the newest first.
 *
 * @param next goes into {@code after} for the next page; null on the last page
 */
public record OwnAttachmentsJson(List<AttachmentJson> items, String next, QuotaJson quota) {}

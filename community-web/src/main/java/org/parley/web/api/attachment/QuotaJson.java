package org.parley.web.api.attachment;

import org.parley.community.attachment.AttachmentUsage.Usage;

/**
 * How much of what a member may keep is used.
 *
 * @param used in bytes
 * @param quota in bytes
 * @param today files added within the last day
 * @param perDay how many that may be
 */
public record QuotaJson(long used, long quota, int files, int today, int perDay) {

  static QuotaJson of(Usage usage) {
    return new QuotaJson(
        usage.bytes(), usage.quota(), usage.files(), usage.today(), usage.perDay());
  }
}

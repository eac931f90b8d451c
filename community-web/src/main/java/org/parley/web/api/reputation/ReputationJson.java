package org.parley.web.api.reputation;

import org.parley.community.reputation.ReputationViews;
import org.parley.web.api.json.PageJson;

/**
 * A member's reputation with a page of where it comes from.
 *
 * @param today points of this day, in UTC
 * @param trustLevel 0 to 4
 * @param history the newest entry first
 */
public record ReputationJson(
    String name, int reputation, int today, int trustLevel, PageJson<LedgerEntryJson> history) {

  static ReputationJson of(ReputationViews.Summary summary, PageJson<LedgerEntryJson> history) {
    return new ReputationJson(
        summary.name(), summary.reputation(), summary.today(), summary.level().number(), history);
  }
}

package org.parley.web.api.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.report.FlagAccuracy;

/**
 * How right flags are: of the judged ones, how many were upheld.
 *
 * @param reasons by why they were raised
 * @param flaggers by the flagger's trust level when they raised it, {@code 0} to {@code 4}, or
 *     {@code staff}
 */
public record ReportFlagsJson(
    ReportRatioJson all,
    Map<String, ReportRatioJson> reasons,
    Map<String, ReportRatioJson> flaggers) {

  static ReportFlagsJson of(FlagAccuracy flags) {
    Map<String, ReportRatioJson> reasons = new LinkedHashMap<>();
    for (FlagReason reason : FlagReason.values()) {
      reasons.put(reason.word(), ReportRatioJson.of(flags.of(reason)));
    }
    Map<String, ReportRatioJson> flaggers = new LinkedHashMap<>();
    for (int band = 0; band <= FlagWeight.STAFF; band++) {
      flaggers.put(
          band == FlagWeight.STAFF ? "staff" : String.valueOf(band),
          ReportRatioJson.of(flags.ofBand(band)));
    }
    return new ReportFlagsJson(ReportRatioJson.of(flags.all()), reasons, flaggers);
  }
}

package org.parley.web.api.review;

import org.parley.moderation.screening.HitView;

/**
 * What a rule found.
 *
 * @param score 0 to 1
 */
public record ReviewHitJson(String rule, String kind, double score) {

  static ReviewHitJson of(HitView hit) {
    return new ReviewHitJson(hit.rule(), hit.kind().word(), hit.score());
  }
}

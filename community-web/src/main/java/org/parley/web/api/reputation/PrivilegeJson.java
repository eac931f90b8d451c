package org.parley.web.api.reputation;

import java.util.List;
import org.parley.community.trust.TrustViews;

/**
 * Something that members earn.
 *
 * @param held whether the member has it
 * @param steps what it takes
 */
public record PrivilegeJson(String name, boolean held, List<TrustStepJson> steps) {

  static PrivilegeJson of(TrustViews.Grant grant) {
    return new PrivilegeJson(
        grant.privilege().word(),
        grant.isHeld(),
        grant.steps().stream().map(TrustStepJson::of).toList());
  }
}

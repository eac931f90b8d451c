package org.parley.web.api.blog;

import org.parley.community.problem.Invalid;

/**
 * Which text is to be published.
 *
 * @param version of the draft, as it was read
 */
public record PublishJson(Long version) {

  long known() {
    if (version == null) {
      throw new Invalid("version", "form.incomplete");
    }
    return version;
  }
}

package org.parley.web.api.verification;

import org.parley.moderation.verification.NewVerification;

/**
 * What an answer is to be verified for.
 *
 * @param until the last day, such as {@code 2027-03-31}
 * @param version the version of the post that was read
 */
public record NewVerificationJson(String productVersion, String until, Long version) {

  NewVerification asked() {
    return NewVerification.of(productVersion, until, version);
  }
}

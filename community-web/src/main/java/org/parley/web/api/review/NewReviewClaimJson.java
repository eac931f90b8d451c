package org.parley.web.api.review;

/**
 * That the caller looks at an entry.
 *
 * @param takeOver also when somebody else does; false when it is left out
 */
public record NewReviewClaimJson(Boolean takeOver) {}

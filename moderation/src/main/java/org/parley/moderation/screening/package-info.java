/**
 * Screening: every new or edited post is read by the community's rules, after it is saved and never
 * in its way. What they find is kept with where and why; they hide, mask or ask for a look.
 */
package org.parley.moderation.screening;

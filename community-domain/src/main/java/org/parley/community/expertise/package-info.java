/**
 * Who knows what: experts per tag, per space and over all, reckoned from what others made of their
 * answers, and who is likely to answer a question well. Everything here but the checks, the
 * acceptances and the wish not to be listed is derived, and a rebuild makes it again.
 */
package org.parley.community.expertise;

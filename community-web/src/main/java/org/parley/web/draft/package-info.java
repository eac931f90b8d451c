/** A member's own page of what they have not posted yet. */
package org.parley.web.draft;

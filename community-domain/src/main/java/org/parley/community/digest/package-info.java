/** What a member may have missed: once a day or a week, at a sensible hour of theirs. */
package org.parley.community.digest;

/** Polls for programs: holding them, voting, and their results. */
package org.parley.web.api.poll;

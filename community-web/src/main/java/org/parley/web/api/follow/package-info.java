/** What the member follows and has muted, and asking others to answer. */
package org.parley.web.api.follow;

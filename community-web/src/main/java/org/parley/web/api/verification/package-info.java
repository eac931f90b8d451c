/** Answers verified by staff, and the queue of those to check again. */
package org.parley.web.api.verification;

/** Requests that were turned down or failed, as RFC 9457 problem details. */
package org.parley.web.api.problem;

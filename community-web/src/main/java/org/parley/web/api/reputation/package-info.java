/** Reputation, privileges, trust levels and reading over the API. */
package org.parley.web.api.reputation;

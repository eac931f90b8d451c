/** Trends for product teams, over the API and as a table to take along. */
package org.parley.web.api.trend;

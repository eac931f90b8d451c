/** Webhooks over the API: administrators keep endpoints, read their log, have things sent again. */
package org.parley.web.api.webhook;

/** The administrators' pages about webhooks: endpoints, what was told to them, one delivery. */
package org.parley.web.webhook;

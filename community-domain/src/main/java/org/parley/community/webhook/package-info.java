/**
 * Webhooks: other programs are told, signed, what happens in public. A happening is queued for each
 * endpoint that wants it; what is sent is read anew at every attempt, as a visitor would see it.
 */
package org.parley.community.webhook;

/**
 * Case systems over HTTP: administrators set them up, agents make follow-ups cases by hand, and the
 * systems tell by themselves what was done there.
 */
package org.parley.web.api.casesystem;

/** Attachments as they are served and as a member's page lists them. */
package org.parley.web.attachment;

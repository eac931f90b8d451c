/** Attachments over HTTP. */
package org.parley.web.api.attachment;

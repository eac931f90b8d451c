/** Pictures: their structure, their pixels, nothing else that came with them. */
package org.parley.community.attachment.picture;

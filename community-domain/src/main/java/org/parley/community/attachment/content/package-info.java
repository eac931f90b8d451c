/** What a file really is, whatever its name says, and what is refused. */
package org.parley.community.attachment.content;

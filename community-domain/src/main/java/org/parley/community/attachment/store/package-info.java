/** Where the bytes of attachments are kept, under their SHA-256. */
package org.parley.community.attachment.store;

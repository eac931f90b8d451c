/** What a document has said over time: its revisions, compared, named and restored. */
package org.parley.community.document.revision;

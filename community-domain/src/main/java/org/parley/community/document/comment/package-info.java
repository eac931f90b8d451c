/** What a document's editors say to each other about passages of its draft. */
package org.parley.community.document.comment;

/** The words of documents that are being written, kept beside the database's documents. */
package org.parley.search.draft;

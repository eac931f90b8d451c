/**
 * The engine for one machine: Lucene within the process. Start reading at {@link
 * org.parley.search.lucene.LuceneIndex}; nothing else in Parley knows of Lucene.
 */
package org.parley.search.lucene;

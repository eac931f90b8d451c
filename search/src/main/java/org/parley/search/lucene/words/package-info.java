/**
 * How texts and queries become words, and how much each place of a word weighs: the same for every
 * engine, which is why nothing here knows an index.
 */
package org.parley.search.lucene.words;

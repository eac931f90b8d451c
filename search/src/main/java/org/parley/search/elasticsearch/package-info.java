/**
 * The engine for communities whose index lives in Elasticsearch. Texts are sent as the words that
 * {@link org.parley.search.lucene.words} makes of them, so that both engines find the same.
 */
package org.parley.search.elasticsearch;

/**
 * Finding posts: what is asked for ({@link org.parley.search.SearchQuery}), the port behind which
 * an engine answers ({@link org.parley.search.SearchIndex}), and what is shown ({@link
 * org.parley.search.SearchPage}). Start reading at {@link org.parley.search.Search}.
 */
package org.parley.search;

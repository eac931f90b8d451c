/**
 * Search without an index: while none answers, the database finds posts by itself, a little less
 * well. Start reading at {@link org.parley.search.fallback.DatabaseSearch}.
 */
package org.parley.search.fallback;

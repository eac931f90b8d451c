/**
 * Searches that members keep, and that tell them of new posts. Start reading at {@link
 * org.parley.search.saved.SavedSearchRelay}.
 */
package org.parley.search.saved;

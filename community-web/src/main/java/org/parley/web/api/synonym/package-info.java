/** Synonyms over the API. */
package org.parley.web.api.synonym;

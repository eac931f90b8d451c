/** Full-text search. */
package org.parley.web.api.search;

/** Comparing the index with the database, document by document, and mending what differs. */
package org.parley.search.check;

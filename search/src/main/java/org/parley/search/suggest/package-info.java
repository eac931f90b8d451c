/**
 * What is suggested while somebody types, and beside a thread: threads out of the index, names and
 * drafts out of the database; all of it read again, or only read, under the rule of who sees what.
 */
package org.parley.search.suggest;

/** Bulk: one deed of staff on many threads, done one by one, and undone the same way. */
package org.parley.community.bulk;

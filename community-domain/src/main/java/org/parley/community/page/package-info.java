/** Keyset paging: a page and the cursor that leads to the next one. */
package org.parley.community.page;

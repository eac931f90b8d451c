/** What a page needs of several features, read by one statement. */
package org.parley.community.trip;

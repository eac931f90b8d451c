/** Polls on their pages: as they stand in posts, as they are voted on, held and listed. */
package org.parley.web.poll;

/**
 * What machines read of the community: Atom feeds, the sitemap, robots.txt, structured data, and
 * what the head of a page says of itself.
 */
package org.parley.web.feed;

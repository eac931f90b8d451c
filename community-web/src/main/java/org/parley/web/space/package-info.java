/** Spaces: their pages, and the way to them from every page. */
package org.parley.web.space;

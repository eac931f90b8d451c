/** What the beans of one page read, fetched together. */
package org.parley.web.trip;

/** From readable addresses to pages, and back. */
package org.parley.web.route;

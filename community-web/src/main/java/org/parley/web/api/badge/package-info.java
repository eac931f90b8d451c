/** Badges: which there are, who has which, what is next, and defining and giving them. */
package org.parley.web.api.badge;

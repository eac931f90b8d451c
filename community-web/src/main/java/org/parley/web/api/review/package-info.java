/** The one queue of those who keep order: what waits, who looks at it, and what is decided. */
package org.parley.web.api.review;

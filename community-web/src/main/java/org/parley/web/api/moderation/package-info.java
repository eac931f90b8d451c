/** What members tell those who keep order. */
package org.parley.web.api.moderation;

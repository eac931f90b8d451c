/** The buttons that follow and mute, and the list of what one follows. */
package org.parley.web.follow;

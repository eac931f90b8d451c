/** Pages for flags: the form of who flags, the queue and the log of who keeps order. */
package org.parley.web.moderation;

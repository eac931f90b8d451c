/** Flags: members ask those who keep order to look at a post. */
package org.parley.moderation.flag;

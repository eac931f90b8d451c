/** Pages for private conversations: the invitation, the talk itself, and the list of them. */
package org.parley.web.conversation;

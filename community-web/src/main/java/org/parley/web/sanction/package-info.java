/** Pages for what is decided about members: of who decides, and of the member. */
package org.parley.web.sanction;

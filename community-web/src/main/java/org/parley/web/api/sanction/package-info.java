/** Decisions about members for programs. */
package org.parley.web.api.sanction;

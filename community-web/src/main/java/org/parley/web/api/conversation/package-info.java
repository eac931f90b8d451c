/** Private conversations over the API: under the rules of their pages, for the two sides alone. */
package org.parley.web.api.conversation;

/** Asking somebody to answer a question. */
package org.parley.community.invitation;

/** Where the link at the end of a mail leads. */
package org.parley.web.unsubscribe;

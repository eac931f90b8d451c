/** Pages on which answers are verified, and the queue of those to check again. */
package org.parley.web.verification;

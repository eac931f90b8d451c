/** Tags: all of them, and the threads that carry one. */
package org.parley.web.tag;

/** Housekeeping: the pages on which staff put threads in order, one or many at a time. */
package org.parley.web.housekeeping;

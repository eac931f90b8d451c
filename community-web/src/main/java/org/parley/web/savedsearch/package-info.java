/** Pages of the searches that a member keeps. */
package org.parley.web.savedsearch;

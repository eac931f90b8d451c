/** The searches that a member keeps, over REST. */
package org.parley.web.api.savedsearch;

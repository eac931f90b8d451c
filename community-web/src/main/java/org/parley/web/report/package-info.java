/** Reports for who leads the contact centre, as a page. */
package org.parley.web.report;

/** How the contact centre does, over the API and as tables to take along. */
package org.parley.web.api.report;

/** Check-ins over the API: who looked into which space, and until when somebody must. */
package org.parley.web.api.checkin;

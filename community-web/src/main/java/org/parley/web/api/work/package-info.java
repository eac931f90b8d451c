/** The staff's work over the API: follow-ups with their clocks. */
package org.parley.web.api.work;

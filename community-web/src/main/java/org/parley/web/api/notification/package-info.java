/** The member's own inbox and how they want to be told. */
package org.parley.web.api.notification;

/** A member's inbox, the bell that counts it, and how they want to be told. */
package org.parley.web.notification;

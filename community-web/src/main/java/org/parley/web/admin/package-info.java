/** The administration: what staff sets up and looks after. {@link AdminDoor} guards it whole. */
package org.parley.web.admin;

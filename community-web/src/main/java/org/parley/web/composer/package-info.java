/** What pages bring along for the script with which members write. */
package org.parley.web.composer;

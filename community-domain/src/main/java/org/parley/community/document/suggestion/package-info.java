/** What readers would change in what is published, for staff to accept or turn down. */
package org.parley.community.document.suggestion;

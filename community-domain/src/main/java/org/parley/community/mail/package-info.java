/**
 * Mail goes out through a table: it is queued in the transaction that has something to tell and
 * sent afterwards, by SMTP or into files. A mail server that is down never stops anything.
 */
package org.parley.community.mail;
